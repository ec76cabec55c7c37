package org.contreseing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Report;
import org.contreseing.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A known change in an agreement of the corpus is found, at its place, and nothing else is. */
class InjectedChangesTest {

  // of each kind of change as many agreements as this, spread over the corpus
  private static final int EACH = 6;
  private static final int APART = 7;

  // Left out: agreements in which the change itself makes another text than meant (an item of a
  // list taken for an article, an article that cannot stand alone elsewhere).
  private static final List<String> UNFIT =
      List.of(
          "MOVED 33-benevolat-maraude.txt",
          "MOVED 76-protocole-sdis.txt",
          "MOVED 79-lettre-deneigement.txt");

  private record Pair(Path file, Report report, Edit edit, Edited edited) {}

  @TestFactory
  Stream<DynamicTest> exactly_what_was_changed() throws IOException {
    return Arrays.stream(Edit.values())
        .flatMap(edit -> pairs(edit).stream())
        .map(p -> DynamicTest.dynamicTest(p.edit + " in " + p.file.getFileName(), () -> found(p)));
  }

  private static List<Pair> pairs(Edit edit) {
    List<Pair> pairs = new ArrayList<>();
    List<Path> files = Agreements.FILES;
    for (int i = 0; i < files.size() && pairs.size() < EACH; i++) {
      // another order for each edit, so that all agreements have their turn
      Path file = files.get((i * APART + edit.ordinal()) % files.size());
      pair(file, edit).ifPresent(pairs::add);
    }
    assertThat(pairs).as(edit.name()).hasSizeGreaterThanOrEqualTo(3);
    return pairs;
  }

  private static Optional<Pair> pair(Path file, Edit edit) {
    List<Report> reports = Agreements.reports(file);
    boolean fit = reports.size() == 1 && !UNFIT.contains(edit + " " + file.getFileName());
    return fit
        ? edit.make(reports.get(0).agreement(), Agreements.text(file))
            .map(e -> new Pair(file, reports.get(0), edit, e))
        : Optional.empty();
  }

  private static void found(Pair pair) {
    Edited edited = pair.edited;
    List<Report> after = Compares.reports(pair.file.getFileName().toString(), edited.text());
    assertThat(after).hasSize(1);
    Comparison comparison = Comparer.compare(pair.report, after.get(0));
    assertThat(Telling.of(comparison)).containsExactlyInAnyOrderElementsOf(edited.told());
    assertThat(comparison.changes())
        .allSatisfy(c -> within(c.older().span(), edited.before()))
        .allSatisfy(c -> within(c.newer().span(), edited.after()));
    boolean departs = edited.told().stream().anyMatch(t -> !t.equals("filled-in"));
    assertThat(comparison.departs()).isEqualTo(departs);
  }

  // a fact is told whole where only a part of it changed
  private static void within(Span found, Span injected) {
    assertThat(found.start()).isGreaterThanOrEqualTo(injected.start() - 2);
    assertThat(found.end()).isLessThanOrEqualTo(injected.end() + 2);
  }

  @TestFactory
  Stream<DynamicTest> an_agreement_is_itself() {
    return Agreements.FILES.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> itself(f)));
  }

  private static void itself(Path file) {
    for (Report report : Agreements.reports(file)) {
      Comparison comparison = Comparer.compare(report, report);
      assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.SAME);
      assertThat(comparison.findings().gained()).isEmpty();
      assertThat(comparison.findings().resolved()).isEmpty();
      assertThat(comparison.findings().unchanged()).hasSameSizeAs(report.findings());
    }
  }

  @TestFactory
  Stream<DynamicTest> what_is_added_one_way_is_removed_the_other() {
    return pairs(Edit.ADDED).stream()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.file.getFileName().toString(),
                    () -> {
                      Report after = Compares.report(p.edited.text());
                      assertThat(sections(Comparer.compare(p.report, after), true))
                          .isNotEmpty()
                          .isEqualTo(sections(Comparer.compare(after, p.report), false));
                    }));
  }

  private static List<String> sections(Comparison comparison, boolean added) {
    return comparison.pairings().stream()
        .filter(p -> added ? p.added() : p.removed())
        .map(p -> p.section().heading())
        .toList();
  }

  /** The corpus, each agreement read once. */
  private static final class Agreements {
    private static final List<Path> FILES = files();
    private static final Map<Path, List<Report>> READ = new HashMap<>();

    private static List<Path> files() {
      try (Stream<Path> files = Files.list(Path.of("corpus"))) {
        return files
            .filter(f -> f.toString().matches(".*/\\d+[^/]*\\.(?:txt|md)"))
            .sorted()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Report> reports(Path file) {
      return READ.computeIfAbsent(file, f -> Compares.reports(f.getFileName().toString(), text(f)));
    }
  }
}
