package org.contreseing.cli;

import org.contreseing.report.Visible;

/**
 * One line on standard error that lives while several documents are checked; silent when no person
 * reads it.
 */
final class Progress {

  private static final int NAME_LIMIT = 48;

  private final Terminal terminal;
  private final int total;
  private final boolean shown;

  Progress(Terminal terminal, int total) {
    this.terminal = terminal;
    this.total = total;
    this.shown = terminal.errIsTerminal() && total > 1;
  }

  void step(int done, String name) {
    if (shown) {
      terminal
          .err()
          .print("\r\u001b[K[" + done + "/" + total + "] " + Visible.excerpt(name, NAME_LIMIT));
      terminal.err().flush();
    }
  }

  /** Leaves no trace of the line. */
  void clear() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
