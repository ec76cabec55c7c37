package org.contreseing.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call of spark-submit, as its script would make it, with Spark as the build resolved it. */
final class Submission {

  static final Path PACKAGE = Path.of("target/spark").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path HOME = Path.of("target/contreseing").toAbsolutePath();

  private final Path folder;
  private final Process process;

  private Submission(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /** What was said on standard output, and what driver and executors wrote down. */
  record Ended(int code, String out, String log) {

    /** What went wrong, to be shown: a log is too long. */
    String faults() {
      return log.lines()
          .filter(line -> !line.contains(" INFO "))
          .map(line -> line.substring(0, Math.min(200, line.length())))
          .limit(60)
          .collect(Collectors.joining("\n"));
    }
  }

  /** Starts the job; everything listens on the loopback only. */
  static Submission start(Path folder, String master, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("--master", master));
    words.addAll(List.of("--conf", "spark.ui.enabled=false"));
    words.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    words.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    boolean here = master.startsWith("local[");
    if (!here) {
      words.addAll(List.of("--archives", PACKAGE.resolve("contreseing.tar.gz") + "#contreseing"));
    }
    words.addAll(List.of("--class", "org.contreseing.spark.AuditJob"));
    words.add(PACKAGE.resolve("contreseing-spark.jar").toString());
    if (here) {
      words.addAll(List.of("--home", HOME.toString()));
    }
    words.addAll(List.of(arguments));
    return start(folder, words);
  }

  /** Any call. */
  static Submission start(Path folder, List<String> words) throws Exception {
    Path home = Files.createDirectories(folder.resolve("spark-home"));
    if (!Files.exists(home.resolve("jars"))) {
      Files.createSymbolicLink(home.resolve("jars"), PACKAGE.resolve("jars"));
    }
    ProcessBuilder builder =
        builder(home, command(home, words))
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("log").toFile());
    return new Submission(folder, builder.start());
  }

  /** What {@code bin/spark-class} of a distribution asks of the launcher: the whole command. */
  private static List<String> command(Path home, List<String> words) throws Exception {
    List<String> launcher = new ArrayList<>();
    launcher.addAll(List.of(JAVA.toString(), "-cp", home.resolve("jars") + "/*"));
    launcher.addAll(
        List.of("org.apache.spark.launcher.Main", "org.apache.spark.deploy.SparkSubmit"));
    launcher.addAll(words);
    Process process = builder(home, launcher).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // A line for the script itself comes first.
    String command = said.substring(said.indexOf('\n') + 1);
    return Arrays.stream(command.split("\0")).filter(word -> !word.isEmpty()).toList();
  }

  private static ProcessBuilder builder(Path home, List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                home.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "LC_ALL",
                "C.UTF-8"));
    return builder;
  }

  /** Waits for its end; a test that has waited too long ends it. */
  Ended end() throws Exception {
    try {
      return new Ended(process.waitFor(), Files.readString(folder.resolve("stdout")), log());
    } finally {
      kill();
    }
  }

  /** What driver and executors wrote down. */
  String log() throws IOException {
    StringBuilder all = new StringBuilder(Files.readString(folder.resolve("log")));
    Path work = folder.resolve("spark-home/work");
    if (Files.isDirectory(work)) {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.filter(f -> f.endsWith("stderr")).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Everything that runs for the job. */
  List<ProcessHandle> processes() {
    return process.descendants().toList();
  }

  /** A process of the job whose command line has this word. */
  Optional<ProcessHandle> find(String word) {
    return process
        .descendants()
        .filter(p -> commandLine(p).contains(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String commandLine(ProcessHandle process) {
    try {
      Path file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
      return Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    } catch (IOException gone) {
      return "";
    }
  }

  /** As a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
