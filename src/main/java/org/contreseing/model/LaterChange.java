package org.contreseing.model;

import java.util.Locale;

/**
 * What was done to a file after a signature, without touching the bytes that were signed.
 *
 * @param kind what
 * @param shown words that tell it; empty where there are none
 */
public record LaterChange(Kind kind, String shown) {

  /** What was done; only the last concerns what is read. */
  public enum Kind {
    /** Proofs for later verification, or a timestamp. */
    PROOF,
    /** Another signature. */
    SIGNATURE,
    /** A form field was filled in. */
    FORM,
    /** A note was added, moved or removed. */
    ANNOTATION,
    /** Something that no page shows. */
    OTHER,
    /** The stamp of the transmission to the State was printed, and nothing else. */
    RECEIPT,
    /** Pages, their text or something else that is shown. */
    CONTENT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
