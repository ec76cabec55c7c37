package org.contreseing.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whole processes by the clock, in turns, so that what else the machine does falls on each. */
final class Timing {

  /** A command and what to call it. */
  record Command(String name, List<String> words, Map<String, String> environment) {

    static Command of(String name, String... words) {
      return new Command(name, List.of(words), Map.of());
    }
  }

  private Timing() {}

  /**
   * The median seconds of each command.
   *
   * @param rounds how often each is run, after one run that does not count
   */
  static double[] medians(int rounds, List<Command> commands)
      throws IOException, InterruptedException {
    List<double[]> seconds = new ArrayList<>();
    commands.forEach(c -> seconds.add(new double[rounds]));
    for (int round = -1; round < rounds; round++) {
      for (int i = 0; i < commands.size(); i++) {
        double taken = run(commands.get(i));
        if (round >= 0) {
          seconds.get(i)[round] = taken;
        }
      }
    }
    return seconds.stream().mapToDouble(Timing::median).toArray();
  }

  static double run(Command command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.words());
    builder.environment().putAll(command.environment());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double taken = (System.nanoTime() - start) / 1e9;
    // 0 and 1 say that everything was checked
    if (code > 1) {
      throw new IOException(command.name() + " ended with " + code + ": " + command.words());
    }
    return taken;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Java with the class path of this process. */
  static Command java(String name, Class<?> main, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    words.addAll(List.of(arguments));
    return new Command(name, words, Map.of());
  }
}
