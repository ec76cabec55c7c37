package org.contreseing.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How something that an expression matches may begin.
 *
 * @param first classes that its first character may have
 * @param second classes of the next one
 * @param third classes of the one after
 * @param known how many characters it tells, at most {@link #DEPTH}
 * @param whole whether these are all its characters, so that what follows in the expression goes on
 *     from here
 * @param atWord whether it stands where a word begins
 * @param capital whether its first character is a capital letter
 */
record Lead(
    long first,
    long second,
    long third,
    int known,
    boolean whole,
    boolean atWord,
    boolean capital) {

  /** How many characters tell enough: pairs are everywhere in French, triples are not. */
  static final int DEPTH = 3;

  /** More alternatives than this are told apart by fewer characters. */
  private static final int MANY = 300;

  private static final long ANY = Letters.ALL;

  static final Set<Lead> NOTHING = Set.of(new Lead(ANY, ANY, ANY, 0, true, false, false));
  static final Set<Lead> WORD_START = Set.of(new Lead(ANY, ANY, ANY, 0, true, true, false));
  static final Set<Lead> ANYTHING = Set.of(new Lead(ANY, ANY, ANY, 0, false, false, false));

  /** One character out of some classes. */
  static Set<Lead> one(long classes) {
    return Set.of(new Lead(classes, ANY, ANY, 1, true, false, false));
  }

  /** One capital letter out of some classes. */
  static Set<Lead> capital(long classes) {
    return Set.of(new Lead(classes, ANY, ANY, 1, true, false, true));
  }

  /** One after the other. */
  static Set<Lead> then(Set<Lead> first, Set<Lead> second) {
    if (first == NOTHING) {
      return second;
    }
    Set<Lead> all = new LinkedHashSet<>();
    for (Lead a : first) {
      if (a.whole) {
        second.forEach(b -> all.add(a.then(b)));
      } else {
        all.add(a);
      }
    }
    return bounded(all);
  }

  /** Either of them. */
  static Set<Lead> or(Set<Lead> first, Set<Lead> second) {
    Set<Lead> all = first instanceof LinkedHashSet ? first : new LinkedHashSet<>(first);
    all.addAll(second);
    return bounded(all);
  }

  /** As often as a quantifier says; repetitions that no lead reaches are not told apart. */
  static Set<Lead> times(Set<Lead> once, int least, int most) {
    Set<Lead> all = new LinkedHashSet<>();
    Set<Lead> repeated = NOTHING;
    int enough = Math.max(least, DEPTH);
    for (int i = 0; i <= Math.min(most, enough); i++) {
      if (i >= least) {
        all.addAll(repeated);
      }
      repeated = then(repeated, once);
    }
    if (most > enough) {
      repeated.forEach(l -> all.add(l.open()));
    }
    return bounded(all);
  }

  private Lead then(Lead next) {
    boolean starts = atWord || known == 0 && next.atWord;
    boolean large = known == 0 ? next.capital : capital;
    int length = Math.min(DEPTH, known + next.known);
    boolean ends = next.whole && known + next.known < DEPTH;
    return switch (known) {
      case 0 -> new Lead(next.first, next.second, next.third, length, ends, starts, large);
      case 1 -> new Lead(first, next.first, next.second, length, ends, starts, large);
      case 2 -> new Lead(first, second, next.first, length, ends, starts, large);
      default -> open();
    };
  }

  private Lead open() {
    return new Lead(first, second, third, known, false, atWord, capital);
  }

  private static Set<Lead> bounded(Set<Lead> leads) {
    Set<Lead> few = leads;
    for (int depth = DEPTH - 1; few.size() > MANY && depth >= 0; depth--) {
      Set<Lead> cut = new LinkedHashSet<>();
      int length = depth;
      few.forEach(l -> cut.add(l.cut(length)));
      few = cut;
    }
    return few;
  }

  private Lead cut(int length) {
    return known <= length
        ? this
        : new Lead(
            length > 0 ? first : ANY,
            length > 1 ? second : ANY,
            ANY,
            length,
            false,
            atWord,
            capital && length > 0);
  }
}
