package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.InternalReference;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Reference;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.TypeConfidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every agreement of the corpus with everything that is seen in it, and nothing else. Run with
 * {@code -Dcontreseing.record=true} to write what is seen now into the expected files; the
 * difference is then for a person to read. What is known to be wrong or missed stands under {@code
 * known}, with the reason.
 */
class CorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static List<Path> agreements() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void everythingExpectedIsSeenAndNothingElse(Path agreement) throws IOException {
    ObjectNode seen = new Observed(report(agreement)).json(CHECK);
    Path file = expected(agreement);
    ObjectNode wanted = (ObjectNode) MAPPER.readTree(file.toFile());
    JsonNode known = wanted.remove("known");
    if (Boolean.getBoolean("contreseing.record")) {
      record(file, seen, known);
    } else {
      assertThat(MAPPER.writeValueAsString(seen)).isEqualTo(MAPPER.writeValueAsString(wanted));
    }
  }

  /** A fault of ours that is written down must still be one: when it is mended, the note goes. */
  @ParameterizedTest
  @MethodSource("agreements")
  void knownFaultsAreStillThere(Path agreement) throws IOException {
    JsonNode known = MAPPER.readTree(expected(agreement).toFile()).path("known");
    List<Finding> seen = report(agreement).findings();

    assertThat(known.path("wrong")).allSatisfy(k -> assertThat(seen).anyMatch(f -> isAbout(f, k)));
    assertThat(known.path("missed"))
        .allSatisfy(k -> assertThat(seen).noneMatch(f -> isAbout(f, k)));
  }

  private static boolean isAbout(Finding finding, JsonNode known) {
    String quote = finding.quote().replaceAll("\\s+", " ");
    return finding.rule().equals(known.path("rule").asText())
        && quote.contains(known.path("quote").asText());
  }

  private static void record(Path file, ObjectNode seen, JsonNode known) throws IOException {
    if (known != null) {
      seen.set("known", known);
    }
    Files.writeString(file, MAPPER.writeValueAsString(seen) + "\n");
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void spansLieInTheTextAndQuotesAreTheirSlices(Path agreement) throws IOException {
    Report report = report(agreement);
    SourceText text = report.agreement().outline().source();

    assertThat(text.content()).isEqualTo(Files.readString(agreement));
    assertThat(report.findings())
        .allSatisfy(f -> assertThat(f.quote()).isEqualTo(text.slice(f.span())));
    assertThat(report.findings()).extracting(Finding::span).isSorted();
    assertThat(report.agreement().durations())
        .allSatisfy(d -> assertThat(text.whole().contains(d.span())).isTrue());
    report.agreement().outline().articles().stream()
        .filter(a -> a.level() == 1)
        .reduce(
            (a, b) -> {
              assertThat(a.span().end()).isLessThanOrEqualTo(b.span().start());
              return b;
            });
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void referencesAndDefinitionsLeadIntoTheAgreement(Path agreement) throws IOException {
    Agreement read = report(agreement).agreement();
    int articles = read.outline().articles().size();

    assertThat(read.references()).extracting(Reference::span).isSorted();
    assertThat(read.references())
        .filteredOn(InternalReference.class::isInstance)
        .map(InternalReference.class::cast)
        .filteredOn(r -> r.annex().isEmpty())
        .flatExtracting(InternalReference::targets)
        .allSatisfy(t -> assertThat(t).isBetween(0, articles - 1));
    assertThat(read.definitions())
        .allSatisfy(d -> assertThat(read.outline().whole().contains(d.span())).isTrue());
    assertThat(read.typeConfidence().stream().limit(read.types().size()))
        .extracting(TypeConfidence::type)
        .containsExactlyElementsOf(read.types());
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void aSecondCheckSaysTheSame(Path agreement) throws IOException {
    assertThat(report(agreement)).isEqualTo(report(agreement));
  }

  @Test
  void atLeastFiveAgreementsAreCleanAndTwentyInAll() throws IOException {
    List<Path> all = agreements();
    long clean = 0;
    for (Path agreement : all) {
      clean += report(agreement).worst().orElse(Severity.INFO) == Severity.INFO ? 1 : 0;
    }

    assertThat(all.size()).isGreaterThanOrEqualTo(20);
    assertThat(clean).isGreaterThanOrEqualTo(5);
  }

  private static Path expected(Path agreement) {
    return agreement.resolveSibling(
        agreement.getFileName().toString().replaceFirst("\\.[a-z]+$", ".expected.json"));
  }

  private static Report report(Path agreement) throws IOException {
    Checked checked =
        (Checked)
            CHECKER.check(new Document(agreement.toString(), Files.readAllBytes(agreement)), CHECK);
    assertThat(checked.reports()).hasSize(1);
    return checked.reports().get(0);
  }
}
