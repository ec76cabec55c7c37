package org.contreseing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same agreement is the same agreement, however it is handed in. */
class FormatTrialTest {

  private static final Path FORMS = Path.of("src/test/formats");
  private static final Path CORPUS = Path.of("corpus");
  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
  private static final AgreementChecker CHECKER = AgreementChecker.standard();

  @TempDir private Path folder;

  @Test
  void fifteenAgreementsAreTheSameInNineFormats() throws IOException {
    List<FormEquality> rows = new FormatTrial(CORPUS, FORMS, FormatTrialTest::read).files();

    assertThat(rows)
        .hasSize(9)
        .allMatch(FormEquality::holds, FormatTable.of(rows, Language.EN, true));
    assertThat(rows).extracting(row -> row.comparisons().size()).containsOnly(15);
  }

  @Test
  void typingAndStoringChangeNothing() throws IOException {
    for (String name :
        List.of(
            "02-subvention-theatre.md",
            "19-maitrise-ouvrage-remparts.txt",
            "29-agent-archives.txt",
            "48-groupement-energie.txt",
            "53-avenant-captages.txt")) {
      Files.copy(CORPUS.resolve(name), folder.resolve(name));
    }
    List<FormEquality> rows = new FormatTrial(folder, folder, FormatTrialTest::read).variants();

    assertThat(rows).hasSize(Variant.values().length);
    assertThat(rows).allMatch(FormEquality::holds, FormatTable.of(rows, Language.EN, true));
    assertThat(rows)
        .allMatch(row -> row.findings() == 100, FormatTable.of(rows, Language.EN, true));
  }

  @Test
  void aFormInWhichAnArticleIsLostDoesNotHold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "un");
    Files.createDirectory(folder.resolve("formats"));
    Files.writeString(folder.resolve("formats/a.docx"), "deux");
    List<FormEquality> rows =
        new FormatTrial(
                folder,
                folder.resolve("formats"),
                source -> {
                  boolean original = source.name().equals("a.txt");
                  return new Essence(
                      original ? List.of("1", "2") : List.of("2"),
                      List.of("X"),
                      List.of(),
                      List.of());
                })
            .files();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).holds()).isFalse();
    assertThat(rows.get(0).articles()).isEqualTo(50);
    assertThat(FormatTable.of(rows, Language.FR, true))
        .contains("✖ DOCX", "50,0", "100,0", "a, articles", "- 1");
    assertThat(FormatJson.of(rows, Language.FR))
        .contains("\"holds\": false", "\"articlesPercent\": 50.0");
  }

  private static Essence read(FormatTrial.Source source) {
    List<CheckResult> results = new ArrayList<>();
    new Containers(Limits.standard())
        .each(
            new Document(source.name(), source.bytes()),
            opened -> results.add(CHECKER.check(((Documents.Loaded) opened).document(), CHECK)));
    return Essence.of(results);
  }
}
