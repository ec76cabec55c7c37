package org.contreseing.model;

import java.util.List;
import java.util.Locale;

/**
 * How much speaks for an agreement's being (also) of a type.
 *
 * @param type code of {@code agreement_types.csv}
 * @param confidence in [0, 1], two decimals; a further witness never lowers it
 * @param witnesses what speaks for it, the strongest first
 */
public record TypeConfidence(String type, double confidence, List<Witness> witnesses) {

  /** A part of the agreement that speaks for a type. */
  public enum Witness {
    TITLE,
    OBJECT,
    HEADINGS,
    CLAUSES;

    /** The name in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TypeConfidence {
    witnesses = List.copyOf(witnesses);
  }
}
