package org.contreseing.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody decided about a finding; the last decision holds. */
public enum DecisionKind {
  /** It may stand, for a reason that is required: it no longer counts. */
  WAIVED,
  /** It is right and will be mended. */
  ACCEPTED,
  /** To be talked about. */
  DISCUSSED,
  /** An earlier decision no longer holds. */
  REOPENED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DecisionKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
