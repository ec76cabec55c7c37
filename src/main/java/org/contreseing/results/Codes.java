package org.contreseing.results;

import java.util.Locale;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;

/** Codes of the contract as the constants that they stand for. */
public final class Codes {

  private Codes() {}

  /** A severity by its code. */
  public static Severity severity(String code) {
    return Severity.valueOf(constant(code));
  }

  /** A verdict by its code. */
  public static Verdict verdict(String code) {
    return Verdict.valueOf(constant(code));
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
