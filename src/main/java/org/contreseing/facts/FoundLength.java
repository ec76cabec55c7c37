package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Length;

/**
 * A length of time found in a text, before anybody knows what it is for.
 *
 * @param start offset in the text
 * @param end offset after its last character
 * @param length how long; words win over figures that differ
 * @param inWords its value in words when figures stand beside them
 * @param inFigures its value in figures when words stand beside them
 */
record FoundLength(
    int start, int end, Length length, Optional<Integer> inWords, Optional<Integer> inFigures) {

  private static final int DAYS_A_WEEK = 7;

  /** The same followed by a smaller one: "un an" and "six mois". */
  FoundLength and(FoundLength next) {
    Length sum = length.plus(next.length);
    return new FoundLength(start, next.end, sum, Optional.empty(), Optional.empty());
  }

  /**
   * The same said again in another way: "un an et six mois (18 mois)". Words are whichever of the
   * two was spelt out.
   */
  FoundLength saidAgain(FoundLength again, int upTo) {
    boolean comparable =
        value(length) > 0 && value(again.length) > 0 || length.sameAs(again.length);
    return comparable
        ? new FoundLength(
            start, upTo, length, Optional.of(value(length)), Optional.of(value(again.length)))
        : new FoundLength(start, upTo, length, inWords, inFigures);
  }

  /** The same with words after it that say nothing new. */
  FoundLength upTo(int last) {
    return new FoundLength(start, last, length, inWords, inFigures);
  }

  /** The same with its half: "un an et demi". */
  FoundLength andHalf(int upTo) {
    Length l = length;
    Length half = l.hours() > 0 ? l.plus(new Length(0, 0, 0, 0, 0, 30, 0)) : ofDays(l);
    return new FoundLength(start, upTo, half, Optional.empty(), Optional.empty());
  }

  private static Length ofDays(Length l) {
    return l.years() > 0
        ? new Length(l.years(), 6, 0, 0, 0)
        : new Length(
            0,
            l.months(),
            l.weeks(),
            l.months() > 0 ? 15 : l.days(),
            l.days() > 0 ? 12 : l.hours());
  }

  /** Whether another is made of smaller units and so may follow: months after years. */
  boolean isCoarserThan(FoundLength other) {
    return rank(length) > rank(other.length);
  }

  // one number for a length that is all months or all days; 0 for a mixture of both or less than a
  // day
  private static int value(Length l) {
    int months = l.years() * 12 + l.months();
    int days = l.weeks() * DAYS_A_WEEK + l.days();
    return months > 0 && days > 0 || l.isClocked() ? 0 : months + days;
  }

  private static int rank(Length l) {
    if (l.isClocked()) {
      return l.seconds() > 0 ? -2 : l.minutes() > 0 ? -1 : 0;
    }
    if (l.days() > 0) {
      return 1;
    }
    return l.weeks() > 0 ? 2 : l.months() > 0 ? 3 : 4;
  }
}
