package org.contreseing.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposed clauses as tracked insertions: accepted, they mend; refused, nothing has changed. */
class ProposedClausesTest {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static Stream<Path> documents() throws IOException {
    return Files.list(Path.of("src/test/formats"))
        .filter(p -> p.toString().endsWith(".docx"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsInsertedMendsAndCanBeRefused(Path file) throws Exception {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    Checked before = check(document);
    Set<String> missing = missing(before);
    byte[] copy =
        new Annotator()
            .annotate(document, before, new Request(Language.FR, DAY, true))
            .orElseThrow()
            .bytes();
    Checked after = check(new Document(file.toString(), copy));
    assertThat(missing(after)).as(after.text().content()).noneMatch(missing::contains);
    assertThat(errors(after)).isSubsetOf(errors(before));
    assertThat(refused(after.text())).isEqualTo(refused(before.text()));
    assertThat(numbers(after)).doesNotHaveDuplicates();
  }

  @Test
  void somethingIsProposedToMostOfThem() throws Exception {
    long proposed = 0;
    for (Path file : documents().toList()) {
      proposed += missing(check(new Document(file.toString(), Files.readAllBytes(file)))).size();
    }
    assertThat(proposed).isGreaterThan(15);
  }

  private static Checked check(Document document) {
    return (Checked) CHECKER.check(document, new Check(Profile.PRE_SIGNATURE, DAY, Language.FR));
  }

  private static Stream<Finding> findings(Checked checked) {
    return checked.reports().stream().flatMap(r -> r.findings().stream());
  }

  private static Set<String> missing(Checked checked) {
    return findings(checked)
        .filter(f -> WordProposals.of(f).isPresent())
        .map(f -> f.rule() + " " + f.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // Blanks are errors of their own, and meant to be.
  private static Set<String> errors(Checked checked) {
    return findings(checked)
        .filter(
            f ->
                f.severity() == Severity.ERROR
                    && !f.rule().equals("TYP-020")
                    // what is inserted stands in the copy as a tracked change, with a comment
                    && !f.rule().startsWith("DOC-"))
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> numbers(Checked checked) {
    return checked.reports().stream()
        .flatMap(r -> r.agreement().outline().articles().stream())
        .filter(a -> a.level() == 1 && !a.number().isEmpty())
        .map(a -> a.scope() + " " + a.number())
        .toList();
  }

  // A number that Word writes itself goes with its paragraph.
  private static List<String> refused(SourceText text) {
    List<Span> inserted =
        text.traces().stream()
            .filter(t -> t.kind() == Trace.Kind.TRACKED_INSERTION)
            .map(Trace::span)
            .toList();
    return text.blocks().stream()
        .map(Block::span)
        .filter(block -> inserted.stream().noneMatch(block::contains))
        .map(text::slice)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARTICLE 10 : LITIGES     | LITIGES     | 10 | ARTICLE 11 : DURÉE
          Article 9 – Litiges      | Litiges     | 9  | Article 10 – Durée
          Art. 9. - Litiges        | Litiges     | 9  | Art. 10. - Durée
          9. Litiges               | Litiges     | 9  | 10. Durée
          IX. Litiges              | Litiges     | 9  | X. Durée
          Article XIV : Litiges    | Litiges     | 14 | Article XV : Durée
          Article premier - Litiges | Litiges    | 1  | Article 2 – Durée
          Litiges                  | Litiges     |    | Article 1 – Durée
          """)
  void aHeadingIsWrittenAsItsNeighbour(
      String line, String heading, String number, String expected) {
    String shown = number == null ? "" : number;
    Article article =
        new Article(
            0,
            shown,
            "",
            heading,
            1,
            "",
            Optional.empty(),
            Optional.empty(),
            new Span(0, line.length()),
            new Span(0, line.length()),
            "",
            List.of());
    SourceText text =
        new SourceText(line, List.of(), List.of(), Optional.empty(), SourceText.Origin.TEXT, false);
    assertThat(ArticleHeading.of(article, text).of("Durée", 1)).isEqualTo(expected);
  }
}
