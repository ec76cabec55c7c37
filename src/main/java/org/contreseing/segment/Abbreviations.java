package org.contreseing.segment;

import java.util.regex.Pattern;

/** Where the stock sentence model cuts and should not: after the abbreviations of legal French. */
final class Abbreviations {

  private static final Pattern AT_END =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:art|al|cf|n|no|nos|p|pp|ex|éd|vol|t|chap|sect|par|ann|janv|févr|avr|juil|sept|oct|nov|déc|tél|fax|bd|av|st|ste|m|mm|mme|mmes|mlle|me|dr|pr|mgr|env|max|min|resp|cts?|etc|ci-apr|réf|soc|sté|ets|éts|cie|immat)\\.|(?<![\\p{L}])(?:\\p{Lu}\\.){1,8}|(?<![\\p{L}])[LRDA]\\.|n°)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern GOES_ON = Pattern.compile("^\\s*[\\p{Ll}\\d(«\"]");
  private static final Pattern LEGAL_FORM = Pattern.compile("(?:\\p{Lu}\\.){2,8}\\s*$");

  private Abbreviations() {}

  /** Whether the cut between two stretches is none: the first ends with an abbreviation that calls for what follows. */
  static boolean joins(String before, String after) {
    if (!AT_END.matcher(before).find()) {
      return before.stripTrailing().endsWith(".") && after.strip().matches("^\\p{Ll}.*") && before.strip().length() <= 3;
    }
    return !LEGAL_FORM.matcher(before).find() || GOES_ON.matcher(after).find() || after.strip().matches("^\\p{Lu}[\\p{L}'-]*\\b.{0,3}");
  }
}
