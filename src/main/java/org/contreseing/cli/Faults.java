package org.contreseing.cli;

import org.contreseing.report.Visible;

/** Tells of our own bugs: one sentence and how to report it; the trace only for those who ask. */
final class Faults {

  private final Terminal terminal;
  private final Messages messages;

  Faults(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  Exit report(Throwable fault) {
    terminal.say(messages.say("internal", describe(fault)));
    trace(fault);
    return Exit.INTERNAL;
  }

  /** A bug that concerns one document; the others go on. */
  void report(String file, Throwable fault) {
    terminal.say(messages.say("internal.document", Visible.line(file), describe(fault)));
    trace(fault);
  }

  private static String describe(Throwable fault) {
    return Visible.excerpt(fault.toString(), 300);
  }

  private void trace(Throwable fault) {
    if (terminal.debugs()) {
      fault.printStackTrace(terminal.err());
    }
  }
}
