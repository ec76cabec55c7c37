package org.contreseing.worker;

import java.io.PrintStream;

/** A bug of the program that showed in a worker; looks like the exception that was thrown there. */
public final class WorkerFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient WorkerFault fault;

  WorkerFaultException(WorkerFault fault) {
    super(fault.text(), null, false, false);
    this.fault = fault;
  }

  @Override
  public String toString() {
    return fault.text();
  }

  @Override
  public void printStackTrace(PrintStream out) {
    out.print(fault.trace());
  }
}
