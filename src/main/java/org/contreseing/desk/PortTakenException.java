package org.contreseing.desk;

/** The port is in use, or this user may not use it. */
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, Throwable cause) {
    super("port " + port, cause);
  }
}
