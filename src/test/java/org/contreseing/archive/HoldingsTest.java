package org.contreseing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.Agreement;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Timeline;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04-locaux-maison-associations.txt",
        "11-pret-materiel-scenique.txt",
        "44-cybersecurite-hopital.txt",
        "53-avenant-captages.txt",
        "92-donnees-cadastre-reseaux.md"
      })
  void whatWasReadInAnAgreementComesBackFromItsLine(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("corpus", file));
    Check check = new Check(Profile.ARCHIVE, LocalDate.of(2026, 11, 22), Language.FR);
    Document document = new Document(file, bytes);
    Checked checked = (Checked) AgreementChecker.standard().check(document, check);
    Outcome outcome = new Outcome(file, Optional.of(Outcome.sha256(bytes)), checked);
    ByteBuffer line = ByteBuffer.wrap(DocumentJson.lines(outcome, Language.FR));

    Holding holding = Holdings.parse(line, true);

    Report report = checked.reports().get(0);
    Agreement agreement = report.agreement();
    Act act = holding.act().orElseThrow();
    Timeline life = act.timeline();
    assertThat(holding.length()).isEqualTo(checked.text().content().length());
    assertThat(holding.findings()).hasSameSizeAs(report.findings());
    assertThat(act.title()).contains(agreement.title());
    assertThat(act.types()).isEqualTo(agreement.types());
    assertThat(act.signed()).isEqualTo(agreement.signature().date());
    assertThat(act.parties())
        .extracting(Body::name)
        .isEqualTo(agreement.parties().stream().map(p -> p.name()).toList());
    assertThat(life.effect()).isEqualTo(agreement.timeline().effect());
    assertThat(life.term()).isEqualTo(agreement.timeline().term());
    assertThat(life.lastEnd()).isEqualTo(agreement.timeline().lastEnd());
    assertThat(life.noticeBefore(life.term(), act.durations()).latest())
        .isEqualTo(agreement.timeline().notice().latest());
  }

  @Test
  void aDocumentThatCouldNotBeReadHasAReasonAndNoAct() throws IOException {
    Path results = Lines.write(folder, List.of(Lines.unreadable("bad.pdf")));
    List<Holding> holdings = new ArrayList<>();

    Holdings.each(results, holdings::add);

    assertThat(holdings).hasSize(1);
    assertThat(holdings.get(0).reason()).contains(new Holding.Reason("corrupt", "m"));
    assertThat(holdings.get(0).checked()).isFalse();
    assertThat(holdings.get(0).sha256()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"file\":3}", "{\"file\":\"a\"}"})
  void aLineThatIsNoEntryIsNamed(String bad) {
    Path results = Lines.write(folder, List.of(Lines.of("a", "t").json(), bad));

    assertThatThrownBy(() -> Holdings.each(results, h -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("results.jsonl, line 2: ");
  }

  @Test
  void findingsAreReadOnlyWhereAskedFor() {
    String text =
        Lines.of("a", "t")
            .json()
            .replace(
                "\"findings\":[]",
                "\"findings\":[{\"rule\":\"STR-001\",\"severity\":\"error\",\"title\":\"t\","
                    + "\"message\":\"m\",\"article\":\"4\",\"page\":2,\"line\":7,"
                    + "\"span\":{\"start\":5,\"end\":8},\"quote\":\"abc\",\"fingerprint\":\"f\"}]");
    ByteBuffer line = StandardCharsets.UTF_8.encode(text);

    assertThat(Holdings.parse(line, false).findings()).isEmpty();
    assertThat(Holdings.parse(line, true).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("STR-001");
              assertThat(f.page()).contains(2);
              assertThat(f.line()).isEqualTo(7);
            });
  }
}
