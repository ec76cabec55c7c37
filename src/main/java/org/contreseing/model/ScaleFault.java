package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number for which a scale of prices has no step, or two.
 *
 * @param span the two steps between which it lies
 * @param kind what is wrong
 * @param value the number, or the first of those that have none
 */
public record ScaleFault(Span span, Kind kind, BigDecimal value) implements Located {

  /** What is wrong. */
  public enum Kind {
    /** No step has it. */
    GAP,
    /** Two steps have it and more than it. */
    OVERLAP,
    /** It is the end of one step and the beginning of the next, both included. */
    BOUNDARY;

    /** The case under which a rule reports it: {@code ""} for a gap. */
    public String code() {
      return this == GAP ? "" : name().toLowerCase(Locale.ROOT);
    }
  }
}
