package org.contreseing.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a worker is started: the same Java and the same classes as this process, little memory, an
 * environment without secrets.
 *
 * @param main class whose {@code main} serves a {@link Station} on its standard streams
 * @param megabytes of its heap; the whole process stays below one and a half times as much
 * @param longLived whether it is worth compiling thoroughly
 * @param talks whether what it says on standard error comes out here; else it is dropped
 */
public record Launch(String main, int megabytes, boolean longLived, boolean talks) {

  /** Megabytes of a worker's heap, which the largest admitted documents need. */
  public static final int USUAL_HEAP = 512;

  /** Further options of a worker's Java, separated by blanks: for archives of classes, tuning. */
  private static final String FLAGS = "contreseing.worker.flags";

  /**
   * Ten times as much use of a method as usual before it is compiled thoroughly: over a thousand
   * documents that compiling takes half the time, and the rest hardly more.
   */
  private static final List<String> PATIENT =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TESSDATA_PREFIX", "SYSTEMROOT");

  /**
   * @param folder for its temporary files
   */
  Process start(Sandbox sandbox, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(sandbox, folder));
    builder.environment().keySet().removeIf(name -> !ENVIRONMENT.contains(name));
    return builder
        .redirectError(talks ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command(Sandbox sandbox, Path folder) {
    List<String> words = new ArrayList<>(sandbox.around(folder));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + megabytes + "m");
    // A JVM that ran out of memory once is not to be trusted with the next document.
    words.add("-XX:+ExitOnOutOfMemoryError");
    // It would tell of its end among the answers.
    words.add("-XX:+DisplayVMOutputToStderr");
    words.add("-XX:MaxMetaspaceSize=128m");
    words.add("-XX:ReservedCodeCacheSize=64m");
    words.add("-XX:MaxDirectMemorySize=32m");
    words.add("-XX:+UseSerialGC");
    words.addAll(longLived ? PATIENT : List.of("-XX:TieredStopAtLevel=1"));
    words.add("-XX:-UsePerfData");
    words.add("-XX:-CreateCoredumpOnCrash");
    words.add("-XX:ErrorFile=" + folder.resolve("crash"));
    words.add("-Xshare:auto");
    words.add("-Dfile.encoding=UTF-8");
    words.add("-Djava.awt.headless=true");
    words.add("-Djava.io.tmpdir=" + folder);
    words.addAll(
        List.of(System.getProperty(FLAGS, "").split(" ")).stream()
            .filter(f -> !f.isEmpty())
            .toList());
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(main);
    return words;
  }
}
