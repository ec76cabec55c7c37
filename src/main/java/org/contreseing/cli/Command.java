package org.contreseing.cli;

import java.io.IOException;

/** A command with its options filled in. */
interface Command {

  /**
   * @throws IOException when a report cannot be written
   */
  Exit run() throws IOException;
}
