package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.contreseing.model.Block;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {

  @Test
  void theNameOfADocumentDoesNotMatter() {
    Extractor extractor = Extractor.standard();
    byte[] docx = Samples.convention("docx");
    assertThat(extractor.extract(new Document("a.txt", docx)))
        .isEqualTo(extractor.extract(new Document("a.docx", docx)));
    assertThat(
            extractor.extract(
                new Document(
                    "a.pdf", "Convention de partenariat".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Extracted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7, image/gif",
    "H4sIAAAAAAAAA0vLz1dIBAAhZXOMBwAAAA==, application/gzip"
  })
  void whatIsNotReadIsNamed(String base64, String type) {
    assertThat(Samples.refusal(Base64.getDecoder().decode(base64)))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"titre\": \"Convention entre les parties\"}|application/json",
        "<?xml version=\"1.0\"?><note>La convention entre les parties</note>|application/xml",
        "<svg xmlns=\"x\"><text>La convention entre les parties</text></svg>|application/xml"
      })
  void dataFilesAreNotAgreements(String content, String type) {
    assertThat(Samples.refusal(content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{ nom }} et la commune, convention de mise à disposition",
        "[Ville], le 3 mars, convention entre les parties",
        "<<NOM>> et la commune, convention de mise à disposition"
      })
  void templatesThatBeginWithABracketAreText(String content) {
    assertThat(Samples.read(content).content()).isEqualTo(content);
  }

  @Test
  void otherOfficeFormatsAreNamedByWhatTheySayInside() {
    byte[] sheet = Samples.zip(Map.of("[Content_Types].xml", "…spreadsheetml.sheet.main+xml…"));
    assertThat(Samples.refusal(sheet).detail()).endsWith("spreadsheetml.sheet");
    byte[] ods = Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    assertThat(Samples.refusal(ods).detail())
        .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    byte[] hostile = Samples.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.<script>"));
    assertThat(Samples.refusal(hostile).detail()).isEqualTo("application/zip");
  }

  @Test
  void aStampOnAScanIsNoText() {
    String stamp = "Envoyé en préfecture le 12/03/2026 Reçu en préfecture le 12/03/2026";
    SourceText scan = pages(List.of(stamp, stamp, stamp));
    assertThat(Legibility.isText(scan, 900_000)).isFalse();
    assertThat(Legibility.isText(scan, 9_000)).isTrue();
    assertThat(
            Legibility.isText(
                pages(List.of("La convention fixe la durée entre les parties. ".repeat(9))),
                900_000))
        .isTrue();
  }

  private static SourceText pages(List<String> pages) {
    TextAssembler text = new TextAssembler(10_000);
    for (String page : pages) {
      text.startPage();
      text.write(TextAssembler.Shape.PARAGRAPH, page);
    }
    return text.finish();
  }

  @Test
  void oneExtractorServesManyThreads() throws Exception {
    Extractor extractor = Extractor.standard();
    List<String> extensions = List.of("docx", "doc", "odt", "rtf", "html", "pdf", "txt");
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (String extension : extensions) {
        Document document = new Document("x", Samples.convention(extension));
        List<Future<Extraction>> results =
            threads.invokeAll(Collections.nCopies(6, () -> extractor.extract(document)));
        Extraction expected = extractor.extract(document);
        for (Future<Extraction> result : results) {
          assertThat(result.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void workThatDoesNotEndIsATimeoutAndIsInterrupted() throws InterruptedException {
    var interrupted = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Deadline.run(
                    Duration.ofMillis(50),
                    () -> {
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return Optional.empty();
                    }))
        .isInstanceOfSatisfying(
            ReadFailure.class, f -> assertThat(f.unreadable().reason()).isEqualTo(Reason.TIMEOUT));
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void spansOfAPlainFileAreItsOffsets() {
    SourceText text = Samples.read("Un\n\nDeux : la convention entre les parties");
    assertThat(text.blocks())
        .extracting(Block::span)
        .containsExactly(new Span(0, 2), new Span(4, 42));
  }
}
