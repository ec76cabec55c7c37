package org.contreseing.store;

/** The database does not answer: what was to be written may be tried again. */
public final class StoreUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreUnavailableException(Throwable cause) {
    super("the database does not answer", cause);
  }
}
