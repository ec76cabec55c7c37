package org.contreseing.model;

import java.util.List;
import java.util.Locale;

/**
 * What the clause matrix asks of this type of agreement.
 *
 * @param clause a kind of {@code clause_headings.csv}
 * @param force how strongly; the strictest cell of all types of a mixed act
 * @param basis legal bases, when the law asks for it
 */
public record Requirement(String clause, Force force, List<String> basis) {

  /** How strongly a clause is asked for, weakest first. */
  public enum Force {
    NONE,
    USEFUL,
    RECOMMENDED,
    NECESSARY,
    LEGAL;

    /**
     * The case under which a rule reports a missing clause: "legal", "necessary", "recommended" or
     * "useful".
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the clause is asked for at all. */
  public boolean asked() {
    return force != Force.NONE;
  }

  public Requirement {
    basis = List.copyOf(basis);
  }
}
