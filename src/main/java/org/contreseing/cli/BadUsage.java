package org.contreseing.cli;

/**
 * The user asked for something that cannot be done; the message says what to do instead, in the
 * user's language.
 */
final class BadUsage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadUsage(String message) {
    super(message, null, false, false);
  }
}
