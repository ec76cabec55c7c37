package org.contreseing.worker;

/** No worker can be had on this machine: nothing can be checked, whatever the document. */
public final class WorkerStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WorkerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
