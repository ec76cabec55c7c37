package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "l’été|l'été",
        "con\u00ADvention|convention",
        "9\u00A0000\u202F€|9 000 €",
        "e\uFB03cace|efficace",
        "« ici »|« ici »",
        "“là”|\"là\"",
        "a\u200Bb|ab"
      })
  void readsOneWayWhatIsWrittenInMany(String written, String read) {
    assertThat(Readings.of(Texts.plain(written)).text()).isEqualTo(read);
  }

  @Test
  void composesAccentsAndKeepsTheWayBack() {
    String decomposed = Normalizer.normalize("la délibération", Normalizer.Form.NFD);
    SourceText source = Texts.plain(decomposed);
    Reading reading = Readings.of(source);

    assertThat(reading.text()).isEqualTo("la délibération");
    Span word = reading.span(3, 15);
    assertThat(source.slice(word)).isEqualTo(decomposed.substring(3));
  }

  @Test
  void endsLinesOneWay() {
    assertThat(Readings.of(Texts.plain("un\r\ndeux\rtrois\ftrois")).text())
        .isEqualTo("un\ndeux\ntrois\ntrois");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## **ARTICLE 1 : OBJET**|ARTICLE 1 : OBJET",
        "le \\_\\_\\_ / \\_\\_|le ___ / __",
        "* un point de liste|* un point de liste",
        "(*) une note|(*) une note",
        "__gras__ et n°__|gras et n°__",
        "D&eacute;lib&eacute;ration &amp; vote|Délibération & vote",
        "<b>Pour</b> la commune<br/>|Pour la commune"
      })
  void readsThroughMarkdown(String written, String read) {
    assertThat(Readings.of(Texts.markdown(written)).text()).isEqualTo(read);
  }

  @Test
  void leavesTheMarksOfPlainTextAlone() {
    assertThat(Readings.of(Texts.plain("# **1**")).text()).isEqualTo("# **1**");
  }

  @Test
  void spansNeverTakeInTheMarksAroundAWord() {
    SourceText source = Texts.markdown("un **mot** gras");
    Reading reading = Readings.of(source);
    int at = reading.text().indexOf("mot");

    assertThat(source.slice(reading.span(at, at + 3))).isEqualTo("mot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "la conven-/tion est|la convention est",
        "la conven\u00AD/tion est|la convention est",
        "la déléga-/  tion est|la délégation est",
        "sa vice-/présidente|sa vice-présidente",
        "Brémoire-/sur-Mer|Brémoire-sur-Mer",
        "Saint-Marcelin- et Saint-Marce-/lin-le-Vieux|Saint-Marcelin- et Saint-Marcelin-le-Vieux",
        "un mot, co-/habitation, et cohabitation|un mot, cohabitation, et cohabitation",
        "ci-/après|ci-après",
        "ci-/vil|civil",
        "- un/- deux|- un/- deux",
        "le vice-/   président|le vice-président",
        "Le maire-   La vice-/adjoint   présidente|Le maire-   La vice-/adjoint   présidente",
        "fin -/suite|fin -/suite",
        "fin-//suite|fin-//suite"
      })
  void joinsWordsThatWereBrokenAtALineEnd(String written, String read) {
    String text = Readings.of(Texts.plain(written.replace('/', '\n'))).text();

    assertThat(text).isEqualTo(read.replace('/', '\n'));
  }

  @Test
  void dropsSpacesAtLineEndsAndKeepsTheWayBack() {
    SourceText source = Texts.plain("un  \ndeux\t\r\ntrois");
    Reading reading = Readings.of(source);

    assertThat(reading.text()).isEqualTo("un\ndeux\ntrois");
    assertThat(source.slice(reading.span(3, 7))).isEqualTo("deux");
  }
}
