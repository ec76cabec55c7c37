package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.contreseing.archive.generator.ArchiveGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** An audit as a process of its own, which is killed as a power cut would. */
@Timeout(300)
class AuditKillTest {

  private static final Random RANDOM = new Random(11);

  @TempDir private Path folder;

  @Test
  void an_audit_that_was_killed_ends_with_the_same_results_and_leaves_no_worker() throws Exception {
    killAndResume(3, 24);
  }

  /** {@code mvn test -Dtest=AuditKillTest -Dcontreseing.soak=true}. */
  @Test
  @Timeout(3600)
  @EnabledIfSystemProperty(named = "contreseing.soak", matches = "true")
  void fifty_kills_change_nothing() throws Exception {
    killAndResume(50, 400);
  }

  private void killAndResume(int kills, int documents) throws Exception {
    new ArchiveGenerator(input(), 2, LocalDate.of(2026, 11, 22), 8).write(documents);
    Run whole = audit("whole", "--isolate", "never");
    assertThat(whole.code()).as(whole.err()).isLessThan(4);
    for (int i = 0; i < kills; i++) {
      kill();
    }
    Run resumed = audit("killed");
    assertThat(resumed.out()).as(resumed.err()).isEqualTo(whole.out());
    assertThat(files("killed")).isEqualTo(files("whole"));
    for (Path file : files("whole")) {
      assertThat(folder.resolve("killed").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
    }
    assertThat(Run.of("verify", folder.resolve("killed").toString(), "--archive").code()).isZero();
  }

  /** All that an audit leaves for others to read. */
  private List<Path> files(String out) throws IOException {
    Path root = folder.resolve(out);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(f -> !f.startsWith(".journal"))
          .sorted()
          .toList();
    }
  }

  private Run audit(String out, String... more) {
    String[] arguments = {
      "audit",
      input().toString(),
      "-o",
      folder.resolve(out).toString(),
      "--on",
      "2026-11-22",
      "--timeout",
      "300"
    };
    return Run.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
  }

  private Path input() {
    return folder.resolve("in");
  }

  private void kill() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                input().toString(),
                "-o",
                folder.resolve("killed").toString(),
                "--on",
                "2026-11-22")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    process.waitFor(1000 + RANDOM.nextInt(8000), TimeUnit.MILLISECONDS);
    List<ProcessHandle> workers = process.descendants().toList();
    process.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(15, TimeUnit.SECONDS);
    }
  }
}
