package org.contreseing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

  @TempDir private Path folder;
  private Path out;
  private List<Path> files;
  private final AtomicInteger checks = new AtomicInteger();

  @BeforeEach
  void documents() throws IOException {
    out = folder.resolve("out");
    files = new ArrayList<>();
    for (String name : List.of("a", "b-scan", "c", "d-two", "e")) {
      files.add(Files.writeString(folder.resolve(name + ".txt"), name));
    }
  }

  private CheckResult check(Document document) {
    checks.incrementAndGet();
    String content = new String(document.bytes(), StandardCharsets.UTF_8);
    if (content.endsWith("scan")) {
      return new Unreadable(Unreadable.Reason.NO_TEXT, "");
    }
    Report report = Samples.report();
    return new Checked(
        report.agreement().outline().source(),
        Collections.nCopies(content.endsWith("two") ? 2 : 1, report));
  }

  private Summary run(int workers, Function<Document, CheckResult> check) throws IOException {
    return new Audit(
            Samples.heading(Language.FR),
            new Documents(Limits.standard()),
            opened -> lines(opened, check),
            workers)
        .run(files, out, done -> {});
  }

  private static byte[] lines(Documents.Opened file, Function<Document, CheckResult> check) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new Containers(Limits.standard())
        .each(
            ((Documents.Loaded) file).document(),
            inside -> {
              Document document = ((Documents.Loaded) inside).document();
              Outcome outcome = Outcome.of(document, check.apply(document));
              lines.writeBytes(DocumentJson.lines(outcome, Language.FR));
            });
    return lines.toByteArray();
  }

  private String results() throws IOException {
    return Files.readString(out.resolve("results.jsonl"));
  }

  @Test
  void every_document_has_its_lines_in_the_order_of_the_files() throws IOException {
    run(4, this::check);
    List<String> names =
        results()
            .lines()
            .map(Entry::parse)
            .map(e -> Path.of(e.file()).getFileName().toString())
            .toList();
    assertThat(names)
        .containsExactly("a.txt", "b-scan.txt", "c.txt", "d-two.txt", "d-two.txt", "e.txt");
  }

  @Test
  void the_summary_counts_verdicts_rules_and_what_could_not_be_read() throws IOException {
    Summary summary = run(2, this::check);
    assertThat(summary.findings(Severity.ERROR)).isEqualTo(5);
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(out.resolve("summary.json")));
    assertThat(json.at("/documents").asInt()).isEqualTo(5);
    assertThat(json.at("/agreements").asInt()).isEqualTo(5);
    assertThat(json.at("/verdicts/non-conform").asInt()).isEqualTo(5);
    assertThat(json.at("/rules").findValuesAsText("rule"))
        .containsExactly("CLA-010", "DUR-009", "DUR-014", "PAR-002");
    assertThat(json.at("/unreadable/0/code").asText()).isEqualTo("no-text");
    assertThat(Files.readString(out.resolve("summary.txt")))
        .contains("5  non conforme", "image sans texte", "5  DUR-014 (5");
  }

  @Test
  void results_do_not_depend_on_the_number_of_workers() throws IOException {
    run(1, this::check);
    String alone = results();
    run(8, this::check);
    assertThat(results()).isEqualTo(alone);
  }

  @Test
  void an_interrupted_run_leaves_no_results_and_is_taken_up_where_it_stopped() throws IOException {
    run(1, this::check);
    String whole = results();
    Files.delete(out.resolve("results.jsonl"));
    assertThatThrownBy(
            () ->
                run(
                    1,
                    d -> {
                      if (d.name().endsWith("e.txt")) {
                        throw new IllegalStateException("power cut");
                      }
                      return check(d);
                    }))
        .hasMessage("power cut");
    assertThat(out.resolve("results.jsonl")).doesNotExist();
    halfLine();
    checks.set(0);
    Summary summary = run(1, this::check);
    assertThat(results()).isEqualTo(whole);
    assertThat(checks).as("the last entries may be incomplete and are made again").hasValue(2);
    assertThat(summary.agreements()).isEqualTo(5);
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("results.jsonl", "summary.json", "summary.txt");
    }
  }

  @Test
  void the_documents_of_an_archive_are_taken_up_together() throws IOException {
    Path zip = folder.resolve("c0.zip");
    try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("1.txt", "2-two.txt")) {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(name.replace(".txt", "").getBytes(StandardCharsets.UTF_8));
      }
    }
    files.add(3, zip);
    run(1, this::check);
    String whole = results();
    Files.delete(out.resolve("results.jsonl"));
    assertThatThrownBy(() -> run(1, this::checkUntilLast)).hasMessage("power cut");
    checks.set(0);
    Summary summary = run(1, this::check);
    assertThat(results()).isEqualTo(whole).contains("c0.zip!2-two.txt");
    assertThat(checks).as("only what the cut may have left half").hasValue(2);
    assertThat(summary.documents()).isEqualTo(7);
  }

  private CheckResult checkUntilLast(Document document) {
    if (document.name().endsWith("e.txt")) {
      throw new IllegalStateException("power cut");
    }
    return check(document);
  }

  private void halfLine() throws IOException {
    try (Stream<Path> partials = Files.list(out)) {
      Path partial =
          partials
              .filter(p -> p.getFileName().toString().startsWith("results-"))
              .findFirst()
              .orElseThrow();
      Files.writeString(partial, "{\"file\": \"ha", StandardOpenOption.APPEND);
    }
  }

  @Test
  void a_document_that_changed_since_the_interruption_is_checked_again() throws IOException {
    assertThatThrownBy(
            () ->
                run(
                    1,
                    d -> {
                      if (d.name().endsWith("e.txt")) {
                        throw new IllegalStateException("power cut");
                      }
                      return check(d);
                    }))
        .hasMessage("power cut");
    Files.writeString(files.get(0), "changed");
    checks.set(0);
    run(1, this::check);
    assertThat(checks).hasValue(5);
  }

  @Test
  void a_file_that_vanished_is_told_and_does_not_stop_the_others() throws IOException {
    files.add(1, folder.resolve("gone.txt"));
    Summary summary = run(2, this::check);
    assertThat(summary.unreachable()).containsExactly(folder.resolve("gone.txt").toString());
    assertThat(results().lines()).hasSize(6);
  }
}
