package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What in an agreement must add up, each list in text order.
 *
 * @param breakdowns totals and their parts
 * @param proportions shares of sums and what they come to
 * @param shares percentages that make a whole
 * @param taxes prices without tax and with it
 * @param scaleFaults numbers for which a scale has no step, or two
 * @param scaleUses sums that follow from a scale
 */
public record Sums(
    List<Breakdown> breakdowns,
    List<Proportion> proportions,
    List<ShareSet> shares,
    List<TaxSum> taxes,
    List<ScaleFault> scaleFaults,
    List<ScaleUse> scaleUses) {

  public Sums {
    breakdowns = List.copyOf(breakdowns);
    proportions = List.copyOf(proportions);
    shares = List.copyOf(shares);
    taxes = List.copyOf(taxes);
    scaleFaults = List.copyOf(scaleFaults);
    scaleUses = List.copyOf(scaleUses);
  }

  /** Nothing to add up. */
  public static Sums none() {
    return new Sums(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same with the prices that sentences say without tax and with it. */
  public Sums with(List<Price> prices) {
    return new Sums(
        breakdowns,
        proportions,
        shares,
        Stream.concat(taxes.stream(), prices.stream().map(TaxSum::of)).toList(),
        scaleFaults,
        scaleUses);
  }

  /** All of them, for rules to match. */
  Stream<Located> facts() {
    return Stream.of(breakdowns, proportions, shares, taxes, scaleFaults, scaleUses)
        .flatMap(List::stream);
  }
}
