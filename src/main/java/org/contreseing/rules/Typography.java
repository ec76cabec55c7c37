package org.contreseing.rules;

import java.util.regex.Pattern;

/**
 * French typography, put right in one place so that rule files are written with the ordinary space
 * bar.
 */
final class Typography {

  private static final String NO_BREAK = "\u00A0";
  private static final String NARROW = "\u202F";
  private static final Pattern BEFORE_COLON = Pattern.compile(" (?=[:»])");
  private static final Pattern AFTER_OPENING = Pattern.compile("(?<=«) ");
  private static final Pattern BEFORE_HIGH = Pattern.compile(" (?=[;?!])");
  private static final Pattern AFTER_NUMBER_SIGN = Pattern.compile("(?<=n°) ");
  private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=€)");

  private Typography() {}

  /**
   * The text with the no-break spaces that French sets before {@code : ; ? ! »}, after {@code « n°}
   * and before {@code €}.
   */
  static String french(String text) {
    String wide = BEFORE_COLON.matcher(text).replaceAll(NO_BREAK);
    wide = AFTER_OPENING.matcher(wide).replaceAll(NO_BREAK);
    wide = AFTER_NUMBER_SIGN.matcher(wide).replaceAll(NO_BREAK);
    wide = BEFORE_UNIT.matcher(wide).replaceAll(NO_BREAK);
    return BEFORE_HIGH.matcher(wide).replaceAll(NARROW);
  }
}
