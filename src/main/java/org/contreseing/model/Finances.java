package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an agreement says of its sums together, each list in text order.
 *
 * @param rates percentages
 * @param prices the same price without tax and with it
 * @param instalments parts paid by themselves
 * @param brackets steps of scales
 * @param ranges sums between two bounds
 * @param objects sums with the noun that each is the sum of
 * @param sums what of them must add up
 */
public record Finances(
    List<Rate> rates,
    List<Price> prices,
    List<Instalment> instalments,
    List<Bracket> brackets,
    List<AmountRange> ranges,
    List<AmountObject> objects,
    Sums sums) {

  public Finances {
    rates = List.copyOf(rates);
    prices = List.copyOf(prices);
    instalments = List.copyOf(instalments);
    brackets = List.copyOf(brackets);
    ranges = List.copyOf(ranges);
    objects = List.copyOf(objects);
  }

  /** An act that says nothing of the kind. */
  public static Finances none() {
    return new Finances(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Sums.none());
  }

  /** All of them, for rules to match. */
  Stream<Object> facts() {
    return Stream.of(
            rates.stream(),
            prices.stream(),
            instalments.stream(),
            brackets.stream(),
            ranges.stream(),
            sums.facts())
        .flatMap(s -> s);
  }
}
