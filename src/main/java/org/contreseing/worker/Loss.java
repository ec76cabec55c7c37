package org.contreseing.worker;

import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * A worker that gave no answer, and what that says of its document.
 *
 * @param kind how it was lost
 * @param unreadable what becomes of the document
 */
record Loss(Kind kind, Unreadable unreadable) {

  /** How a worker can be lost. */
  enum Kind {
    /** It was stopped, because its time was over. */
    LATE,
    /** It had no memory left. */
    FULL,
    /** It ended, or said what it cannot mean; the document need not be the reason. */
    GONE
  }

  /** How a JVM with {@code ExitOnOutOfMemoryError} ends. */
  private static final int OUT_OF_MEMORY = 3;

  static Loss late(String time) {
    return new Loss(Kind.LATE, new Unreadable(Reason.TIMEOUT, time));
  }

  /**
   * @param exit of the process; above 128, the signal that killed it and 128
   */
  static Loss ended(int exit, int megabytes) {
    return exit == OUT_OF_MEMORY
        ? new Loss(Kind.FULL, new Unreadable(Reason.TOO_LARGE, "RAM > " + megabytes + " MB"))
        : new Loss(Kind.GONE, new Unreadable(Reason.INTERNAL, "exit " + exit));
  }

  static Loss noise() {
    return new Loss(Kind.GONE, new Unreadable(Reason.INTERNAL, "protocol"));
  }

  /**
   * Whether the document deserves another, fresh worker.
   *
   * @param fresh whether it was the first document of the one that was lost
   */
  boolean deservesAnother(boolean fresh) {
    return kind == Kind.GONE || kind == Kind.FULL && !fresh;
  }
}
