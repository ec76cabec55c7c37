package org.contreseing.store;

/**
 * What became of a document that was handed in.
 *
 * @param version its id; that of the earlier request when the key had been used; else empty
 */
public record Received(String version, How how) {

  /** How it was taken. */
  public enum How {
    /** It is on the disk, and will be checked. */
    STORED,
    /** The same request came before. */
    AGAIN,
    /** The key was used for another request: nothing was stored. */
    OTHER_REQUEST,
    /** There is no such submission: nothing was stored. */
    NO_SUBMISSION
  }
}
