package org.contreseing.review;

/** Documents are to be looked at for malware first, and nobody can: nothing was stored. */
public final class AntivirusUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AntivirusUnavailableException(Exception cause) {
    super("no verdict of the antivirus", cause);
  }
}
