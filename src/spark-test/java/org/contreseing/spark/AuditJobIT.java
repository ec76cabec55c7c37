package org.contreseing.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The job as spark-submit runs it, held against the command; therefore after packaging. */
@Timeout(900)
class AuditJobIT {

  private static final String[] DAY = {"--on", "2026-11-22"};
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  @AfterEach
  void unlinkSpark() throws IOException {
    Files.deleteIfExists(folder.resolve("spark-home/jars"));
  }

  private Path in() {
    return folder.resolve("in");
  }

  private Path out() {
    return folder.resolve("out");
  }

  /** Lines of the command for the same folder. */
  private List<String> command() throws Exception {
    return command(in());
  }

  private List<String> command(Path in) throws Exception {
    Path out = folder.resolve("command");
    Process process =
        new ProcessBuilder(
                "/bin/sh",
                "target/contreseing/bin/contreseing",
                "audit",
                in.toString(),
                "-o",
                out.toString(),
                DAY[0],
                DAY[1])
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("command.log").toFile())
            .start();
    assertThat(process.waitFor()).isLessThan(4);
    return lines(Files.readString(out.resolve("results.jsonl")));
  }

  private static List<String> lines(String text) {
    assertThat(text.endsWith("\n")).isTrue();
    return List.of(text.split("\n"));
  }

  /** Says where they differ, without printing them all. */
  private static void assertSame(List<String> job, List<String> command) {
    for (int i = 0; i < Math.min(job.size(), command.size()); i++) {
      assertThat(job.get(i)).as("line " + (i + 1)).isEqualTo(command.get(i));
    }
    assertThat(job.size()).isEqualTo(command.size());
  }

  private Submission job(String master, String part, String... more) throws Exception {
    return job(in(), master, part, more);
  }

  private Submission job(Path in, String master, String part, String... more) throws Exception {
    String[] words = {in.toString(), "-o", out().toString(), "--part", part};
    String[] day = {"--", DAY[0], DAY[1]};
    return Submission.start(
        folder, master, Stream.of(words, more, day).flatMap(Stream::of).toArray(String[]::new));
  }

  /** The parts one after the other. */
  private List<String> results() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(out().resolve("results.jsonl"))) {
      for (Path part : parts.sorted().toList()) {
        assertThat(part.getFileName().toString()).matches("part-[0-9]{6}\\.jsonl");
        all.append(Files.readString(part));
      }
    }
    return lines(all.toString());
  }

  @Test
  void its_lines_are_the_commands_byte_for_byte_and_its_tables_have_the_same() throws Exception {
    Archive.whole(Files.createDirectory(in()));
    Submission.Ended job = job("local[2]", "17").end();
    assertThat(job.code()).as(job.faults()).isZero();
    List<String> lines = results();
    assertSame(lines, command());
    assertThat(lines.stream().map(line -> json(line).path("file").asText()))
        .anyMatch(file -> file.endsWith("/odd/a:b.txt"))
        .anyMatch(file -> file.endsWith("/odd/100%25.txt"))
        .anyMatch(file -> file.endsWith("/odd/all.zip!dossier/été.txt"))
        .anyMatch(file -> file.endsWith("/odd/notes"))
        .noneMatch(file -> file.matches(".*/(again|\\.git)/.*|.*(hidden|lock|photo|nothing).*"));
    assertThat(lines).anyMatch(line -> line.contains("\"code\":\"too-large\""));
    assertThat(lines.stream().filter(line -> line.contains("\"duplicateOf\":")))
        .as("copies are said, also of documents in other parts")
        .hasSizeGreaterThan(5);
    tablesHave(lines);
  }

  private void tablesHave(List<String> lines) throws Exception {
    List<JsonNode> entries = lines.stream().map(AuditJobIT::json).toList();
    Submission.Ended shown =
        Submission.start(
                folder,
                List.of(
                    "--master",
                    "local[1]",
                    "--conf",
                    "spark.ui.enabled=false",
                    "--driver-class-path",
                    Path.of("target/test-classes") + ":" + Path.of("target/classes"),
                    "--class",
                    TablesShown.class.getName(),
                    "spark-internal",
                    out().toString()))
            .end();
    List<String> rows = shown.out().lines().toList();
    assertThat(rows).as(shown.faults()).isNotEmpty();
    assertThat(rows.get(0)).startsWith("documents.parquet line file part sha256 ");
    for (int i = 0; i < entries.size(); i++) {
      JsonNode row = json(rows.get(i + 1));
      assertThat(row.path("line").asInt()).isEqualTo(i + 1);
      assertThat(row.path("type").asText(""))
          .isEqualTo(entries.get(i).path("agreement").path("type").asText(""));
      for (String name : List.of("file", "part", "sha256", "status", "verdict")) {
        assertThat(row.path(name).asText("")).isEqualTo(entries.get(i).path(name).asText(""));
      }
    }
    long findings = entries.stream().mapToLong(e -> e.path("findings").size()).sum();
    assertThat(rows).hasSize(2 + entries.size() + (int) findings);
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void two_executors_that_lose_a_worker_and_one_of_themselves_give_the_same() throws Exception {
    Archive.some(Files.createDirectory(in()), 36);
    Submission job = job("local-cluster[2,1,1024]", "3");
    kill(job, "org.contreseing.cli.WorkerMain");
    until(job, 2);
    kill(job, "CoarseGrainedExecutorBackend");
    Submission.Ended ended = job.end();
    assertThat(ended.code()).as(ended.faults()).isZero();
    assertSame(results(), command());
    assertThat(ended.log().contains("Lost executor")).as("an executor was killed").isTrue();
    assertThat(ended.log().contains(Archive.SECRET)).as("text of a document in a log").isFalse();
  }

  @Test
  void a_killed_job_leaves_no_results_and_is_taken_up() throws Exception {
    Archive.some(Files.createDirectory(in()), 20);
    Submission killed = job("local[2]", "2");
    until(killed, 2);
    List<ProcessHandle> processes = killed.processes();
    killed.kill();
    for (ProcessHandle process : processes) {
      process.onExit().get(30, TimeUnit.SECONDS);
    }
    assertThat(out().resolve("_SUCCESS")).doesNotExist();
    assertThat(out().resolve("results.jsonl")).doesNotExist();
    List<Path> made = parts();

    Submission.Ended job = job("local[2]", "2").end();
    assertThat(job.code()).as(job.faults()).isZero();
    assertSame(results(), command());
    assertThat(made).hasSizeGreaterThan(1);
    try (Stream<Path> all = Files.list(out())) {
      assertThat(all.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "_SUCCESS", "results.jsonl", "documents.parquet", "findings.parquet", "run.json");
    }
    repeated();
  }

  private void repeated() throws Exception {
    Path part = out().resolve("results.jsonl/part-000000.jsonl");
    Object before = Files.readAttributes(part, "*").get("fileKey");
    Submission.Ended again = job("local[2]", "2").end();
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("déjà là");
    assertThat(Files.readAttributes(part, "*").get("fileKey")).isEqualTo(before);

    Files.delete(in().resolve("secret.txt"));
    Submission.Ended other = job("local[2]", "2").end();
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.faults()).contains("--overwrite");
    Submission.Ended replaced = job("local[2]", "30", "--overwrite").end();
    assertThat(replaced.code()).as(replaced.faults()).isZero();
    assertSame(results(), command());
  }

  /**
   * {@code mvn -Pspark surefire:test -Dtest=AuditJobIT -Dcontreseing.archive=DIR}: a large archive,
   * and how long each takes.
   */
  @Test
  @Timeout(7200)
  @EnabledIfSystemProperty(named = "contreseing.archive", matches = ".+")
  void a_large_archive_takes_little_longer_and_gives_the_same() throws Exception {
    Path archive = Path.of(System.getProperty("contreseing.archive"));
    long start = System.nanoTime();
    List<String> command = command(archive);
    long between = System.nanoTime();
    Submission.Ended job = job(archive, "local[2]", "500").end();
    long end = System.nanoTime();
    assertThat(job.code()).as(job.faults()).isZero();
    assertSame(results(), command);
    assertThat((end - between) / 1e9)
        .as("seconds; the command took " + (between - start) / 1e9)
        .isLessThanOrEqualTo(1.3 * (between - start) / 1e9 + 10);
  }

  private List<Path> parts() throws IOException {
    if (!Files.isDirectory(out())) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(out())) {
      return all.filter(p -> p.getFileName().toString().matches("part-[0-9]{6}\\.jsonl")).toList();
    }
  }

  private void until(Submission job, int parts) throws Exception {
    while (job.isAlive() && parts().size() < parts) {
      Thread.sleep(20);
    }
    assertThat(job.isAlive()).as("there is something left to kill").isTrue();
  }

  private static void kill(Submission job, String word) throws Exception {
    while (job.isAlive() && job.find(word).isEmpty()) {
      Thread.sleep(20);
    }
    job.find(word).orElseThrow().destroyForcibly();
  }
}
