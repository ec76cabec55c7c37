package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure of the text that follows from others of it. */
public sealed interface Reckoning extends Located permits Breakdown, Proportion {

  /** What follows from the others. */
  BigDecimal computed();

  /** What is written. */
  BigDecimal stated();

  /** Whether the two differ by more than rounding can do. */
  boolean wrong();

  /** How many figures are added up; 0 where none are. */
  default int count() {
    return 0;
  }

  /** The share that is taken, in per cent. */
  default Optional<BigDecimal> share() {
    return Optional.empty();
  }

  /** The sum of which a share is taken, in euros. */
  default Optional<BigDecimal> base() {
    return Optional.empty();
  }

  /** The case under which a rule reports it: {@code ""} for parts of a total. */
  default String variant() {
    return share().isPresent() ? "share" : "";
  }
}
