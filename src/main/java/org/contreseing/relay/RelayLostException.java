package org.contreseing.relay;

import java.io.IOException;

/** The process ended before it answered. */
public final class RelayLostException extends IOException {

  private static final long serialVersionUID = 1;

  private final int exit;

  RelayLostException(int exit) {
    super("the relay process ended with " + exit);
    this.exit = exit;
  }

  /** Exit code of the process: 2 when its options were wrong, which it has said itself. */
  public int exit() {
    return exit;
  }
}
