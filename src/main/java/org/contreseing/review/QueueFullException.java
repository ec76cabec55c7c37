package org.contreseing.review;

/** Too many documents wait already. */
public final class QueueFullException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int seconds;

  QueueFullException(int seconds) {
    super("queue full", null, false, false);
    this.seconds = seconds;
  }

  /** After how many seconds it is worth trying again. */
  public int seconds() {
    return seconds;
  }
}
