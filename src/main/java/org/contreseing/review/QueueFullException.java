package org.contreseing.review;

/** Too many do the same already. */
public final class QueueFullException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String policy;
  private final long quota;
  private final int seconds;

  QueueFullException(String policy, long quota, int seconds) {
    super("queue full", null, false, false);
    this.policy = policy;
    this.quota = quota;
    this.seconds = seconds;
  }

  /** What there are too many of, in a word for programs. */
  public String policy() {
    return policy;
  }

  /** How many there may be. */
  public long quota() {
    return quota;
  }

  /** After how many seconds it is worth trying again. */
  public int seconds() {
    return seconds;
  }
}
