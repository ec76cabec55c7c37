package org.contreseing.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Java programs of the tests with the class path of the tests. */
final class Processes {

  private Processes() {}

  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /** A process whose standard output goes to a file. */
  static Process java(List<String> options, Class<?> program, Path out, String... arguments)
      throws IOException {
    return start(command(home(), options, program, arguments), out);
  }

  static List<String> command(
      Path home, List<String> options, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  static Process start(List<String> command, Path out) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
