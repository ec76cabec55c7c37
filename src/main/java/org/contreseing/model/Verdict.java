package org.contreseing.model;

import java.util.Locale;

/** What the findings come to. */
public enum Verdict {
  CONFORM,
  REVIEW,
  NON_CONFORM,
  UNDETERMINED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
