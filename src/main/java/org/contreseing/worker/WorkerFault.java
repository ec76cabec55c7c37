package org.contreseing.worker;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A bug of the program that showed in a worker, as it would have been thrown here.
 *
 * @param text what the exception says of itself
 * @param trace where it was, line by line
 */
record WorkerFault(String text, String trace) {

  private static final int LONGEST = 20_000;

  static WorkerFault of(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return new WorkerFault(String.valueOf(fault), cut(trace.toString()));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
