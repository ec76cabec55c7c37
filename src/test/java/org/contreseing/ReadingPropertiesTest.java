package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Article;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Located;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;
import org.junit.jupiter.api.Test;

/**
 * What holds for whatever is read, whoever made the file: every file of the corpus, in all forms.
 */
class ReadingPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Check CHECK = new Check(Profile.PRE_SIGNATURE, DAY, Language.FR);
  private static final AgreementChecker CHECKER = AgreementChecker.standard();

  @Test
  void everyPlaceLiesInTheTextAndInOrder() throws IOException {
    documents().parallelStream().forEach(ReadingPropertiesTest::holds);
  }

  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    Containers containers = new Containers(Limits.standard());
    try (Stream<Path> texts = Files.walk(Path.of("corpus"));
        Stream<Path> forms = Files.walk(Path.of("src/test/formats"))) {
      for (Path file :
          Stream.concat(texts, forms)
              .filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".json"))
              .sorted()
              .toList()) {
        containers.each(
            new Document(file.toString(), Files.readAllBytes(file)),
            opened -> documents.add(((Documents.Loaded) opened).document()));
      }
    }
    assertThat(documents).hasSizeGreaterThan(180);
    return documents;
  }

  private static void holds(Document document) {
    Checked checked = (Checked) CHECKER.check(document, CHECK);
    for (Report report : checked.reports()) {
      SourceText text = report.agreement().outline().source();
      assertThat(report.findings())
          .as(document.name())
          .allSatisfy(f -> assertThat(f.quote()).isEqualTo(text.slice(f.span())));
      assertThat(report.agreement().facts().filter(Located.class::isInstance))
          .as(document.name())
          .allMatch(fact -> text.whole().contains(((Located) fact).span()));
      blocks(document, text);
      articles(document, report.agreement().outline().articles());
    }
    assertThat(json(document, checked))
        .isEqualTo(json(document, (Checked) CHECKER.check(document, CHECK)));
  }

  private static void blocks(Document document, SourceText text) {
    int end = 0;
    for (var block : text.blocks()) {
      assertThat(block.span().start()).as(document.name()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).as(document.name()).isLessThanOrEqualTo(text.content().length());
  }

  private static void articles(Document document, List<Article> articles) {
    for (Article article : articles) {
      Span span = article.span();
      assertThat(span.contains(article.headingSpan())).as(document.name()).isTrue();
      article
          .parent()
          .ifPresent(
              p -> assertThat(articles.get(p).span().contains(span)).as(document.name()).isTrue());
      article
          .previous()
          .map(articles::get)
          .ifPresent(
              before ->
                  assertThat(before.span().end())
                      .as(document.name())
                      .isLessThanOrEqualTo(span.start()));
    }
    assertThat(articles.stream().filter(a -> a.level() == 1).map(Article::span)).isSorted();
  }

  private static String json(Document document, Checked checked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Heading heading = new Heading("1", "", Profile.PRE_SIGNATURE, Language.FR, DAY);
      ReportWriter writer = new JsonReport(out, heading);
      writer.begin();
      writer.document(Outcome.of(document, checked));
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
