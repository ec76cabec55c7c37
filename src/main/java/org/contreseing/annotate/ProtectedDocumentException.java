package org.contreseing.annotate;

/** A document whose protection forbids to make a changed copy of it. */
public final class ProtectedDocumentException extends Exception {

  private static final long serialVersionUID = 1;
}
