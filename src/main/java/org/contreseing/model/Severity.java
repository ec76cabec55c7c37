package org.contreseing.model;

import java.util.Locale;

/** How much a finding matters, weakest first. */
public enum Severity {
  /** Proofreading or good practice. */
  INFO,
  /** A lawyer must look. */
  WARNING,
  /** Not to be signed or archived as it is. */
  ERROR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
