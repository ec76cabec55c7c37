package org.contreseing.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.SparkFiles;
import org.contreseing.relay.Relay;

/**
 * How the relay is started on any machine of the cluster.
 *
 * @param home folder of the program on every machine; empty where it was sent along as the archive
 *     {@value #ARCHIVE}
 * @param options of the audit, the same everywhere
 */
record RelayLaunch(String home, List<String> options) implements Serializable {

  /** The name after {@code #} in {@code --archives contreseing.tar.gz#contreseing}. */
  static final String ARCHIVE = "contreseing";

  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "SYSTEMROOT");

  RelayLaunch {
    options = new ArrayList<>(options);
  }

  RelayLaunch with(String... more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new RelayLaunch(home, all);
  }

  /** The program's jar, on this machine. */
  Path program() {
    Path folder = Path.of(home.isEmpty() ? SparkFiles.get(ARCHIVE) : home);
    return folder.resolve("lib").resolve("contreseing.jar").toAbsolutePath();
  }

  boolean isThere() {
    return Files.isRegularFile(program());
  }

  /**
   * Starts it. Paths in its options count from where Spark puts the files that were sent along.
   *
   * @param talks whether what it says on standard error comes out here; logs of executors are no
   *     place for words about documents
   */
  Relay start(boolean talks) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx768m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData"));
    words.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    words.add("-cp");
    words.add(program().toString());
    words.add("org.contreseing.cli.Main");
    words.add("relay");
    words.addAll(options);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(Path.of(SparkFiles.getRootDirectory()).toFile())
            .redirectError(
                talks ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
    environment(builder.environment());
    return Relay.start(builder);
  }

  /** Without secrets, and so that names with accents can be read. */
  private static void environment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !ENVIRONMENT.contains(name));
    String locale =
        environment.getOrDefault(
            "LC_ALL", environment.getOrDefault("LC_CTYPE", environment.getOrDefault("LANG", "")));
    if (!locale.toLowerCase(Locale.ROOT).contains("utf")) {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }
}
