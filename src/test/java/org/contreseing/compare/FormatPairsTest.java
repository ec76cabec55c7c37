package org.contreseing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same agreement in two formats is the same text. */
class FormatPairsTest {

  private static final Path FOLDER = Path.of("src/test/formats");
  private static final AgreementChecker CHECKER = AgreementChecker.standard();
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
  private static final List<String> WORD_PROCESSED = List.of("docx", "odt", "rtf", "doc", "pdf");
  private static final List<String> OTHERS = List.of("html", "md", "txt");

  private final Map<Path, Report> reports = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> every_format_of_word_processors_after_every_other() throws IOException {
    return names().flatMap(n -> WORD_PROCESSED.stream().flatMap(f -> pairs(n, f, WORD_PROCESSED)));
  }

  // a page in HTML shows the running header once, and a text file has neither that nor notes: one
  // without them is another text than one with them, but each is that of the word processor
  @TestFactory
  Stream<DynamicTest> plainer_formats_after_a_word_processor() throws IOException {
    return names().filter(n -> !n.startsWith("60-")).flatMap(n -> pairs(n, "docx", OTHERS));
  }

  private static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".docx"))
          .map(f -> f.substring(0, f.length() - "docx".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  private Stream<DynamicTest> pairs(String name, String format, List<String> others) {
    return others.stream()
        .filter(f -> !f.equals(format))
        .map(
            f ->
                DynamicTest.dynamicTest(
                    name + format + " → " + f,
                    () -> same(FOLDER.resolve(name + format), FOLDER.resolve(name + f))));
  }

  private void same(Path older, Path newer) throws IOException {
    Comparison comparison = Comparer.compare(report(older), report(newer));
    assertThat(Telling.of(comparison)).isEmpty();
    assertThat(comparison.departs()).isFalse();
    assertThat(comparison.verdict()).isIn(Comparison.Verdict.SAME, Comparison.Verdict.FORM_ONLY);
  }

  private Report report(Path file) throws IOException {
    if (!reports.containsKey(file)) {
      Document document = new Document(file.toString(), Files.readAllBytes(file));
      reports.put(file, ((Checked) CHECKER.check(document, CHECK)).reports().get(0));
    }
    return reports.get(file);
  }
}
