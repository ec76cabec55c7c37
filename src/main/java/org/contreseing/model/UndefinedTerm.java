package org.contreseing.model;

/**
 * A term that an agreement writes like one it has defined, and defines nowhere: a common noun that
 * always has a capital in an act which defines terms, or a party named by its part in an exchange
 * ("la partie émettrice"). A question, not a fault: it may be a name.
 *
 * @param span its first use
 * @param term as written
 * @param uses how often it is used
 */
public record UndefinedTerm(Span span, String term, int uses) implements Located {

  /** Whether it names a party by its part in an exchange. */
  public boolean part() {
    return Character.isLowerCase(term.charAt(0));
  }
}
