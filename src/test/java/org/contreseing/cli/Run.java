package org.contreseing.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of the program in this process.
 *
 * @param code the exit code
 */
record Run(int code, String out, String err) {

  /** Runs without terminals, with nothing on standard input. */
  static Run of(String... arguments) {
    return with("", Map.of(), false, arguments);
  }

  static Run with(
      String input, Map<String, String> environment, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(arguments, terminal(input, out, err, terminal, environment));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Terminal terminal(
      String input,
      OutputStream out,
      OutputStream err,
      boolean terminal,
      Map<String, String> environment) {
    return new Terminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        terminal,
        environment);
  }

  /** Runs the launcher as a process in a folder. */
  static Run process(
      Path folder, String input, Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    builder.redirectInput(Files.writeString(folder.resolve("in"), input).toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }
}
