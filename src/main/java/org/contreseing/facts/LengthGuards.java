package org.contreseing.facts;

import org.contreseing.search.Finder;

/**
 * What looks like a length of time and is none that anybody agrees on: ages, hours of the clock,
 * how long ago something was.
 */
final class LengthGuards {

  private static final int REACH = 90;

  private static final Finder AGE_OR_PAST =
      Phrase.of(
          "(?:\\bâgée?s? (?:de|d'|entre)[^.;]{0,70}"
              + "|\\b(?:enfants|jeunes|mineurs|adultes|personnes|élèves|usagers) (?:âgés )?de (?:(?:moins|plus) de |\\d{1,2} à )?"
              + "|\\b(?:depuis|il y a|voilà)(?: plus de| près de| environ)? )$");
  private static final Finder AGE_AFTER =
      Phrase.of("^ (?:révolus?|d'âge|d'ancienneté|d'expérience|d'existence|fériés?)\\b");

  private static final Finder CLOCK_BEFORE =
      Phrase.of(
          "(?:\\bentre \\d{1,2}~(?:h|heures?)(?:~\\d\\d)?~et|(?<!(?:limit|inférieur|supérieur|égal|fix|port|ramen)[ée]{0,2}\\ )\\bà|\\b(?:dès|vers|avant|entre|jusqu'à)|\\d~h?~[-–—/])~$");
  private static final Finder CLOCK_AFTER =
      Phrase.of("^(?:~\\d\\d\\b|~(?:à|et|[-–—])~\\d{1,2} ?h)");
  private static final Finder ROUND_THE_CLOCK =
      Phrase.of("^~(?:/|sur )~(?:\\d|cinq|six|sept|vingt-quatre)");
  // "une quinzaine d'agents" counts agents
  private static final Finder LUMP = Phrase.of("(?:huit|quinz)aine$");
  private static final Finder COUNT_AFTER = Phrase.of("^ d(?:e |')(?!jours)");

  // "un tiers a moins de vingt-cinq ans", "les actes de moins de cent ans"
  private static final Finder YEARS_OLD =
      Phrase.of(
          "(?:\\b(?:a|ont|avait|avaient|ayant)|\\b(?!(?:délais?|durées?|périodes?|préavis|terme|intervalles?|engagements?)\\b)[\\p{L}]{2,20} (?:âgée?s? )?de) (?:moins|plus) de $");
  // "à la fin d'une année", "au 31 décembre d'une année"
  private static final Finder ANY_YEAR = Phrase.of("^une année\\b");
  private static final Finder OF_YEAR =
      Phrase.of("\\b(?:fin|début|cours|issue|terme|janvier|juin|juillet|août|décembre) d'$");

  private static final int HOURS_A_DAY = 24;

  private LengthGuards() {}

  /** Whether the words around leave a length that was found what it looks like. */
  static boolean isLength(String text, FoundLength found) {
    String before = text.substring(Math.max(0, found.start() - REACH), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
    boolean clock =
        isHours(found)
            && (CLOCK_BEFORE.matcher(before).find() || CLOCK_AFTER.matcher(after).find());
    boolean lump = LUMP.matcher(text).region(found.start(), found.end()).find();
    boolean age = found.length().years() > 0 && YEARS_OLD.matcher(before).find();
    boolean anyYear =
        OF_YEAR.matcher(before).find()
            && ANY_YEAR.matcher(text).region(found.start(), found.end()).find();
    return !clock
        && !age
        && !anyYear
        && !AGE_OR_PAST.matcher(before).find()
        && !AGE_AFTER.matcher(after).find()
        && !ROUND_THE_CLOCK.matcher(after).find()
        && !(lump && COUNT_AFTER.matcher(after).find());
  }

  private static boolean isHours(FoundLength found) {
    return found.length().hours() > 0 && found.length().hours() <= HOURS_A_DAY;
  }
}
