package org.contreseing.store;

/** The disk has no room: nothing of what was to be written is there. */
public final class StoreFullException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreFullException(Throwable cause) {
    super("no room", cause);
  }
}
