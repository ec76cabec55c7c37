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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job as spark-submit runs it, held against the command; therefore after packaging. */
@Timeout(300)
class AuditJobIT {

  private static final String[] DAY = {"--on", "2026-11-22"};
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  private Path in() {
    return folder.resolve("in");
  }

  private Path out() {
    return folder.resolve("out");
  }

  /** Lines of the command for the same folder. */
  private String command() throws Exception {
    Path out = folder.resolve("command");
    Process process =
        new ProcessBuilder(
                "/bin/sh",
                "target/contreseing/bin/contreseing",
                "audit",
                in().toString(),
                "-o",
                out.toString(),
                DAY[0],
                DAY[1])
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("command.log").toFile())
            .start();
    assertThat(process.waitFor()).isLessThan(4);
    return Files.readString(out.resolve("results.jsonl"));
  }

  private Submission job(String master, String part, String... more) throws Exception {
    String[] words = {in().toString(), "-o", out().toString(), "--part", part};
    String[] day = {"--", DAY[0], DAY[1]};
    return Submission.start(
        folder, master, Stream.of(words, more, day).flatMap(Stream::of).toArray(String[]::new));
  }

  /** The parts one after the other. */
  private String results() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> parts = Files.list(out().resolve("results.jsonl"))) {
      for (Path part : parts.sorted().toList()) {
        assertThat(part.getFileName().toString()).matches("part-[0-9]{6}\\.jsonl");
        all.append(Files.readString(part));
      }
    }
    return all.toString();
  }

  @Test
  void its_lines_are_the_commands_byte_for_byte_and_its_tables_have_the_same() throws Exception {
    Archive.whole(Files.createDirectory(in()));
    Submission.Ended job = job("local[2]", "17").end();
    assertThat(job.code()).as(job.log()).isZero();
    String lines = results();
    assertThat(lines).isEqualTo(command());
    assertThat(lines).contains("a:b.txt", "100%25.txt", "all.zip!dossier/été.txt", "too-large");
    assertThat(lines).doesNotContain("hidden", "photo", "again");
    tablesHave(lines);
  }

  private void tablesHave(String lines) throws Exception {
    List<JsonNode> entries = lines.lines().map(AuditJobIT::json).toList();
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
    assertThat(rows).as(shown.log()).isNotEmpty();
    assertThat(rows.get(0)).startsWith("documents.parquet file ");
    for (int i = 0; i < entries.size(); i++) {
      JsonNode row = json(rows.get(i + 1));
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
    Archive.some(Files.createDirectory(in()), 60);
    Submission job = job("local-cluster[2,1,1024]", "4");
    kill(job, "org.contreseing.cli.WorkerMain");
    until(job, 2);
    kill(job, "CoarseGrainedExecutorBackend");
    Submission.Ended ended = job.end();
    assertThat(ended.code()).as(ended.log()).isZero();
    assertThat(results()).isEqualTo(command());
    assertThat(ended.log()).contains("Lost executor").doesNotContain(Archive.SECRET);
  }

  @Test
  void a_killed_job_leaves_no_results_and_is_taken_up() throws Exception {
    Archive.some(Files.createDirectory(in()), 30);
    Submission killed = job("local[2]", "3");
    until(killed, 2);
    List<ProcessHandle> processes = killed.processes();
    killed.kill();
    for (ProcessHandle process : processes) {
      process.onExit().get(30, TimeUnit.SECONDS);
    }
    assertThat(out().resolve("_SUCCESS")).doesNotExist();
    assertThat(out().resolve("results.jsonl")).doesNotExist();
    List<Path> made = parts();

    Submission.Ended job = job("local[2]", "3").end();
    assertThat(job.code()).as(job.log()).isZero();
    assertThat(results()).isEqualTo(command());
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
    Submission.Ended again = job("local[2]", "3").end();
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("déjà là");
    assertThat(Files.readAttributes(part, "*").get("fileKey")).isEqualTo(before);

    Files.delete(in().resolve("secret.txt"));
    Submission.Ended other = job("local[2]", "3").end();
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.log()).contains("--overwrite");
    Submission.Ended replaced = job("local[2]", "30", "--overwrite").end();
    assertThat(replaced.code()).as(replaced.log()).isZero();
    assertThat(results()).isEqualTo(command());
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
    assertThat(job.isAlive()).as(job.log()).isTrue();
  }

  private static void kill(Submission job, String word) throws Exception {
    while (job.isAlive() && job.find(word).isEmpty()) {
      Thread.sleep(20);
    }
    job.find(word).orElseThrow().destroyForcibly();
  }
}
