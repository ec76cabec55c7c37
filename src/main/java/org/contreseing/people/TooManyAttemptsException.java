package org.contreseing.people;

/** Signing in with this name failed too often of late. */
public final class TooManyAttemptsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int seconds;

  TooManyAttemptsException(int seconds) {
    super("too many attempts", null, false, false);
    this.seconds = seconds;
  }

  /** After how many seconds another attempt is looked at. */
  public int seconds() {
    return seconds;
  }
}
