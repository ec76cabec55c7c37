package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.contreseing.model.Span;

/**
 * A step of a scale: for which numbers, at what price.
 *
 * @param span bounds and price
 * @param low the bound below, when it is said
 * @param high the bound above, when it is said
 * @param noun what is counted, as printed after a bound; empty when nothing says it
 * @param price in euros; empty for a share or "gratuit"
 */
record ScaleStep(
    Span span, Optional<Bound> low, Optional<Bound> high, String noun, Optional<BigDecimal> price) {

  /**
   * A bound.
   *
   * @param included whether its number is of the step
   */
  record Bound(BigDecimal value, boolean included) {

    boolean isWhole() {
      return value.stripTrailingZeros().scale() <= 0;
    }
  }

  /** Whether a number is of this step. */
  boolean has(BigDecimal number) {
    return low.map(b -> reaches(number.compareTo(b.value()), b)).orElse(true)
        && high.map(b -> reaches(b.value().compareTo(number), b)).orElse(true);
  }

  private static boolean reaches(int sign, Bound bound) {
    return sign > 0 || sign == 0 && bound.included();
  }

  /** The number by which it is sorted among others: where it begins, else where it ends. */
  BigDecimal rank() {
    return low.or(() -> high).orElseThrow().value();
  }

  /** Whether it counts the same as another, as far as both say. */
  boolean countsLike(ScaleStep other) {
    return noun.isEmpty() || other.noun.isEmpty() || noun.equals(other.noun);
  }
}
