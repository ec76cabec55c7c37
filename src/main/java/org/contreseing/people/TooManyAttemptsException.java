package org.contreseing.people;

/** Signing in with this name failed too often of late. */
public final class TooManyAttemptsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int free;
  private final int seconds;

  TooManyAttemptsException(int free, int seconds) {
    super("too many attempts", null, false, false);
    this.free = free;
    this.seconds = seconds;
  }

  /** How many attempts in a row may fail before one must wait. */
  public int free() {
    return free;
  }

  /** After how many seconds another attempt is looked at. */
  public int seconds() {
    return seconds;
  }
}
