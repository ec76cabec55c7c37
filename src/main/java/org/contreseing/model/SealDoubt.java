package org.contreseing.model;

import java.time.LocalDate;

/**
 * Something about the electronic signatures of a file that a person should know.
 *
 * @param kind what it is
 * @param variant the case under which rules tell it
 * @param span the block it concerns, or the place of signing
 * @param who the signatory, the party or the field
 * @param detail what else a message says: other names, words, a day
 */
public record SealDoubt(Kind kind, String variant, Span span, String who, String detail)
    implements Located {

  /** What is doubtful. */
  public enum Kind {
    /** What was signed is no longer what it was. */
    ALTERED,
    /** The file was changed after the signature. */
    CHANGED,
    /** A field for a signature is empty. */
    EMPTY_FIELD,
    /** No block of the text belongs to the signature. */
    NO_BLOCK,
    /** Who holds the certificate is not who the block names. */
    OTHER_HOLDER,
    /** The certificate was not valid when it signed. */
    EXPIRED,
    /** Nothing but the signatory's own clock says when. */
    UNSTAMPED,
    /** It could not be verified. */
    UNVERIFIED,
    /** Others have signed electronically, and this party has not. */
    UNSIGNED_PARTY
  }

  /** The day that it tells, where it tells one. */
  public LocalDate day() {
    return LocalDate.parse(detail);
  }

  /** Whether it is of this kind, by name. */
  public boolean is(String name) {
    return kind == Kind.valueOf(name);
  }
}
