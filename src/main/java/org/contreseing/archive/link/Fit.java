package org.contreseing.archive.link;

import java.util.Optional;

/**
 * How well an agreement fits an amendment.
 *
 * @param number whether the amendment's title gives its number
 * @param day whether it gives the day on which it was signed
 * @param words share of the amendment's own words that the agreement's title has
 * @param mentioned whether the amendment's text writes that day anywhere
 * @param contradicted whether number, day or order of time speak against it
 */
record Fit(
    Sheet agreement,
    boolean number,
    boolean day,
    double words,
    boolean mentioned,
    boolean contradicted) {

  private static final double ENOUGH_WORDS = 0.6;
  private static final double SOME_WORDS = 0.3;

  static Fit of(Sheet amendment, Sheet agreement) {
    Title wanted = amendment.title();
    Optional<String> own = agreement.title().number();
    boolean number = wanted.number().isPresent() && wanted.number().equals(own);
    boolean day = agreement.signed().filter(wanted.days()::contains).isPresent();
    boolean otherNumber = wanted.number().isPresent() && own.isPresent() && !number;
    boolean otherDay =
        !wanted.days().isEmpty() && agreement.signed().isPresent() && !day && !number;
    boolean later =
        agreement.signed().flatMap(a -> amendment.signed().filter(a::isAfter)).isPresent();
    return new Fit(
        agreement,
        number,
        day,
        wanted.within(agreement.title()),
        agreement.signed().filter(amendment.days()::contains).isPresent(),
        otherNumber || otherDay || later);
  }

  /** Whether it can be the one. */
  boolean holds() {
    boolean titled = words >= ENOUGH_WORDS;
    return !contradicted && (number || day || titled);
  }

  /** Whether more than the words of the title tell it. */
  boolean strong() {
    return number || day || (words >= ENOUGH_WORDS && mentioned);
  }

  /** Number before day before words. */
  int weight() {
    int likeness = words >= ENOUGH_WORDS ? 2 : words >= SOME_WORDS ? 1 : 0;
    return (number ? 16 : 0) + (day ? 8 : 0) + (mentioned ? 4 : 0) + likeness;
  }
}
