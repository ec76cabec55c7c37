package org.contreseing.segment;

import java.util.regex.Pattern;
import org.contreseing.search.Finder;

/** Where the stock sentence model cuts and should not: after the abbreviations of legal French. */
final class Abbreviations {

  private static final Finder AT_END =
      Finder.of(
          "(?:(?<![\\p{L}])(?:art|al|cf|n|no|nos|p|pp|ex|éd|vol|t|chap|sect|par|ann|janv|févr|avr|juil|sept|oct|nov|déc|tél|fax|bd|av|st|ste|m|mm|mme|mmes|mlle|me|dr|pr|mgr|env|max|min|resp|cts?|ci-apr|réf|soc|sté|ets|éts|cie|immat)\\.|(?<![\\p{L}])(?:\\p{Lu}\\.){1,8}|(?<![\\p{L}])[LRDA]\\.|n°)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  // What opens a sentence even right after an abbreviation.
  private static final Finder OPENS =
      Finder.of(
          "^\\s*(?:Les?|La|L'|Ils?|Elles?|Ce|Cette|Ces|En|Une?|Chaque|Toute?s?|Pour|Dans|Si|À|A|Au|Aux|Par|Sur|Dès)(?:\\s|$).*",
          Pattern.DOTALL);

  private Abbreviations() {}

  /**
   * Whether the cut between two stretches is none: the first ends with an abbreviation that calls
   * for what follows.
   */
  static boolean joins(String before, String after) {
    return AT_END.matcher(before).find() && !OPENS.matcher(after).matches();
  }
}
