package org.contreseing.attest;

import java.util.Locale;

/** What the gate says. */
public enum Answer {
  /** Nothing stands in the way of signing. */
  PASS,
  /** Somebody must look at it first. */
  REVIEW,
  /** It must not be signed as it is. */
  FAIL,
  /** It could not be checked, or is no agreement: it must not be signed unread. */
  UNREADABLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
