package org.contreseing.people;

/** The provider of identities did not answer, or what it said is not to be believed. */
public final class OpenIdException extends Exception {

  private static final long serialVersionUID = 1L;

  OpenIdException(String what, Throwable cause) {
    super(what, cause);
  }

  OpenIdException(String what) {
    super(what);
  }
}
