package org.contreseing.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.contreseing.report.Ansi;
import org.contreseing.report.Look;

/**
 * Where a run reads and writes.
 *
 * @param outIsTerminal whether a person reads standard output directly
 * @param errIsTerminal whether a person reads standard error directly
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  private static final int WIDTH = 80;
  private static final int NARROWEST = 40;

  /**
   * The process's own streams. Java cannot tell which of them are terminals: the launcher says so.
   */
  static Terminal ofProcess() {
    return new Terminal(
        // Buffered, because a bare file stream asks a pipe for its position, which it has not.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("contreseing.out.terminal"),
        Boolean.getBoolean("contreseing.err.terminal"),
        System.getenv());
  }

  /** One line on standard error. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  boolean debugs() {
    return "1".equals(environment.get("CONTRESEING_DEBUG"));
  }

  Look look() {
    boolean colour =
        outIsTerminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Look(colour ? Ansi.COLOUR : Ansi.PLAIN, width());
  }

  /** Narrower than usual only where the terminal says so: long lines are hard to read. */
  private int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = outIsTerminal && columns.matches("[0-9]{1,4}");
    return number ? Math.max(NARROWEST, Math.min(WIDTH, Integer.parseInt(columns))) : WIDTH;
  }
}
