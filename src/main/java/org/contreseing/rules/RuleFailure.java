package org.contreseing.rules;

/**
 * A rule that broke on an agreement: our bug or the house's, never the document's, and never to be
 * taken for a clean document.
 */
public final class RuleFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  RuleFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
