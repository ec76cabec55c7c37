package org.contreseing.worker;

import java.io.IOException;

/** What came through the pipe is nothing that the other side can have meant. */
final class BrokenFrameException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenFrameException(String message) {
    super(message);
  }

  BrokenFrameException(String message, Throwable cause) {
    super(message, cause);
  }
}
