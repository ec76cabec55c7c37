package org.contreseing.review;

/** The antivirus found malware in a document: nothing was stored. */
public final class InfectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InfectedException() {
    super("infected", null, false, false);
  }
}
