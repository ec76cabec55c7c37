package org.contreseing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
  private List<Sequel> sequels = List.of();
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

  private Audited audit(Wishes wishes, Function<Document, CheckResult> check) throws IOException {
    Archive archive = new Archive(List.of("archive"), files, List.of(), List.of());
    try (Workplace place = Workplace.enter(out)) {
      return new Audit(
              new AuditSetting(Samples.heading(Language.FR)),
              new Documents(Limits.standard()),
              (document, member) ->
                  DocumentJson.lines(Outcome.of(document, check.apply(document)), Language.FR),
              sequels)
          .run(archive, place, wishes, done -> {});
    }
  }

  private Summary run(int workers, Function<Document, CheckResult> check) throws IOException {
    return audit(Wishes.of(workers), check).summary();
  }

  private String results() throws IOException {
    return Files.readString(out.resolve("results.jsonl"));
  }

  @Test
  void every_document_has_its_lines_in_the_order_of_the_files() throws IOException {
    run(4, this::check);
    List<String> names =
        Entry.all(results().getBytes(StandardCharsets.UTF_8)).stream()
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
    audit(new Wishes(8, false, true, Optional.empty()), this::check);
    assertThat(results()).isEqualTo(alone);
  }

  @Test
  void an_interrupted_run_leaves_no_results_and_checks_nothing_twice() throws IOException {
    run(1, this::check);
    String whole = results();
    forget();
    assertThatThrownBy(() -> run(1, this::checkUntilLast)).hasMessage("power cut");
    assertThat(out.resolve("results.jsonl")).doesNotExist();
    halfRecord();
    checks.set(0);
    Summary summary = run(1, this::check);
    assertThat(results()).isEqualTo(whole);
    assertThat(checks)
        .as("the one that was not checked, and the scan, which may do better")
        .hasValue(2);
    assertThat(summary.agreements()).isEqualTo(5);
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder(
              ".journal", "manifest.json", "results.jsonl", "summary.json", "summary.txt");
    }
  }

  @Test
  void a_later_run_checks_only_what_changed() throws IOException {
    files.remove(1);
    run(2, this::check);
    checks.set(0);
    Audited again = audit(Wishes.of(2), this::check);
    assertThat(checks).hasValue(0);
    assertThat(again.reused()).isEqualTo(4);
    Files.writeString(files.get(0), "changed");
    assertThat(audit(Wishes.of(2), this::check).checked()).isEqualTo(1);
    assertThat(audit(new Wishes(2, false, true, Optional.empty()), this::check).checked())
        .as("all again when asked for")
        .isEqualTo(4);
  }

  @Test
  void a_copy_is_checked_once_and_says_of_what_it_is_one() throws IOException {
    Path copy = Files.copy(files.get(0), folder.resolve("c \"copy\".txt"));
    files.add(3, copy);
    Audited audited = audit(Wishes.of(4), this::check);
    assertThat(checks).hasValue(5);
    assertThat(audited.summary().duplicates())
        .containsExactly(new Summary.Duplicate(copy.toString(), files.get(0).toString()));
    List<Entry> entries = Entry.all(results().getBytes(StandardCharsets.UTF_8));
    assertThat(entries.get(3).file()).isEqualTo(copy.toString());
    assertThat(entries.get(3).duplicateOf()).contains(files.get(0).toString());
    assertThat(entries.get(3).findings()).isEqualTo(entries.get(0).findings());
  }

  @Test
  void where_names_matter_a_copy_is_checked_by_its_own() throws IOException {
    files.add(Files.copy(files.get(0), folder.resolve("f.txt")));
    audit(new Wishes(1, true, false, Optional.empty()), this::check);
    assertThat(checks).hasValue(6);
  }

  @Test
  void two_audits_never_work_in_one_folder() throws IOException {
    try (Workplace first = Workplace.enter(out)) {
      assertThatThrownBy(() -> Workplace.enter(out)).isInstanceOf(Workplace.BusyException.class);
      assertThat(first.inside("lock")).exists();
      assertThat(Workplace.isOne(out)).isTrue();
    }
    Workplace.enter(out).close();
  }

  @Test
  void an_audit_that_dies_among_its_last_files_is_not_finished_and_ends_at_the_next_run()
      throws IOException {
    sequels = List.of(new Half());
    assertThatThrownBy(() -> run(1, this::check)).hasMessage("power cut");
    assertThat(out.resolve("manifest.json")).doesNotExist();
    Summary summary = run(1, this::check);
    assertThat(summary.agreements()).isEqualTo(5);
    assertThat(out.resolve("half.txt.partial")).doesNotExist();
    assertThat(Manifest.read(out).outputs())
        .extracting(Manifest.Output::name)
        .containsExactly("half.txt", "results.jsonl", "summary.json", "summary.txt");
  }

  /** Dies at its first call with half a file on the disk. */
  private static final class Half implements Sequel {
    private boolean alive;

    @Override
    public boolean owns(String name) {
      return name.equals("half.txt");
    }

    @Override
    public void write(Path folder, AuditSetting setting) throws IOException {
      if (!alive) {
        alive = true;
        Files.writeString(folder.resolve("half.txt.partial"), "ha");
        throw new IllegalStateException("power cut");
      }
      Files.writeString(folder.resolve("half.txt"), setting.on().toString());
    }
  }

  private void forget() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  @Test
  void the_documents_of_a_container_are_taken_up_too() throws IOException {
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
    forget();
    assertThatThrownBy(() -> run(1, this::checkUntilLast)).hasMessage("power cut");
    checks.set(0);
    Summary summary = run(1, this::check);
    assertThat(results()).isEqualTo(whole).contains("c0.zip!2-two.txt");
    assertThat(checks).as("only what the cut left").hasValue(2);
    assertThat(summary.documents()).isEqualTo(7);
  }

  private CheckResult checkUntilLast(Document document) {
    if (document.name().endsWith("e.txt")) {
      throw new IllegalStateException("power cut");
    }
    return check(document);
  }

  private void halfRecord() throws IOException {
    try (Stream<Path> inside = Files.list(out.resolve(".journal"))) {
      Path journal =
          inside.filter(p -> p.toString().endsWith(".journal")).findFirst().orElseThrow();
      byte[] whole = Files.readAllBytes(journal);
      Files.write(journal, Arrays.copyOf(whole, 100), StandardOpenOption.APPEND);
    }
  }

  @Test
  void a_document_that_changed_since_the_interruption_is_checked_again() throws IOException {
    assertThatThrownBy(() -> run(1, this::checkUntilLast)).hasMessage("power cut");
    Files.writeString(files.get(0), "changed");
    checks.set(0);
    run(1, this::check);
    assertThat(checks).as("it, the last one, and the scan").hasValue(3);
  }

  @Test
  void a_file_that_vanished_is_told_and_does_not_stop_the_others() throws IOException {
    files.add(1, folder.resolve("gone.txt"));
    Summary summary = run(2, this::check);
    assertThat(summary.unreachable()).containsExactly(folder.resolve("gone.txt").toString());
    assertThat(results().lines()).hasSize(6);
  }
}
