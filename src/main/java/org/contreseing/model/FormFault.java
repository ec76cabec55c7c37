package org.contreseing.model;

import java.util.Locale;

/**
 * Something wrong with the legal form in a party's name.
 *
 * @param span the words
 * @param kind what is wrong
 * @param rank the party's rank, from 1
 * @param party what to call the party
 * @param found the words, on one line
 * @param right what should stand there; empty when the form is missing
 */
public record FormFault(Span span, Kind kind, int rank, String party, String found, String right)
    implements Located {

  /** What is wrong with a form. */
  public enum Kind {
    MISSING,
    REPEATED,
    MISSPELT,
    /** A grouping of communes called a "collectivité". */
    CALLED_AUTHORITY
  }

  /** The case under which a rule reports it: {@code ""} for a form said twice, the ordinary one. */
  public String code() {
    return kind == Kind.REPEATED ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
