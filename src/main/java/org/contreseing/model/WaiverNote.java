package org.contreseing.model;

/**
 * A waiver that does not do what its author wanted.
 *
 * @param waiver the waiver
 * @param state what is the matter with it
 */
public record WaiverNote(Waiver waiver, State state) {

  /** What is the matter with a waiver. */
  public enum State {
    /** Its last day is over; the finding counts again. */
    EXPIRED,
    /** The document has no such finding any more. */
    STALE
  }
}
