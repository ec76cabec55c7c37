package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class LearningTest {

  private static final Tables TABLES = Tables.builtIn();

  private static LabelledText lesson(String town) {
    String[][] lines = {
      {"CONVENTION DE PRÊT", "title"},
      {"Entre la commune de " + town + ", représentée par son maire,", "party"},
      {"et l'association Lire, représentée par sa présidente,", "party"},
      {"Il a été convenu ce qui suit :", "recital"},
      {"Article 1 : Objet", "heading"},
      {"La commune prête des livres à l'association.", "body"},
      {"Article 2 : Durée", "heading"},
      {"La convention est conclue pour trois ans.", "body"},
      {"Fait à " + town + ", le 3 mai 2026", "signature"},
      {"Le maire", "signature"},
    };
    StringBuilder text = new StringBuilder();
    List<LabelledLine> labelled = new ArrayList<>();
    for (String[] line : lines) {
      Span span = new Span(text.length(), text.length() + line[0].length());
      labelled.add(new LabelledLine(span, LineLabel.of(line[1]).orElseThrow()));
      text.append(line[0]).append("\n\n");
    }
    return new LabelledText(Texts.plain(text.toString()), labelled);
  }

  private static LineModel model() {
    return LineTraining.train(List.of(lesson("Vaux"), lesson("Lurcy"), lesson("Brévan")));
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    assertThat(model().bytes()).isEqualTo(model().bytes());
  }

  @Test
  void aModelReadBackSaysTheSame() throws IOException {
    LineModel model = model();
    LineModel back = LineModel.read(new ByteArrayInputStream(model.bytes()));
    SourceText text = lesson("Marne").text();

    assertThat(back.label(text)).isEqualTo(model.label(text));
  }

  @Test
  void whatWasLearnedHoldsForAnotherTown() {
    LabelledText other = lesson("Saint-Aubin");

    assertThat(model().label(other.text()))
        .extracting(LabelledLine::label)
        .isEqualTo(other.lines().stream().map(LabelledLine::label).toList());
  }

  @Test
  void headingsOfTheModelAloneHaveTheirNumbers() {
    assertThat(model().headings(lesson("Vaux").text()))
        .extracting(LineModel.Headline::number)
        .containsExactly("1", "2");
  }

  @Test
  void whereTheGrammarAgreesTheModelIsSurer() {
    LabelledText lesson = lesson("Vaux");
    Lines lines = Lines.of(lesson.text(), Readings.of(lesson.text()));
    List<LineLabel> truth = lesson.lines().stream().map(LabelledLine::label).toList();
    List<LineModel.Guess> alone = model().guess(lines, List.of());
    List<LineModel.Guess> hearing = model().guess(lines, truth);

    for (int i = 0; i < alone.size(); i++) {
      assertThat(hearing.get(i).label()).isEqualTo(truth.get(i));
      assertThat(hearing.get(i).probability()).isGreaterThan(alone.get(i).probability());
    }
  }

  @Test
  void aCategorizerThatHearsTheTablesKnowsKindsThatNoLessonHad() throws IOException {
    ClauseModel model = ClauseModel.hearingTables(TABLES, List.of());
    ClauseModel back = ClauseModel.read(new ByteArrayInputStream(model.bytes()), TABLES);
    ClauseSample force = new ClauseSample("Force majeure", "", "Nul n'en répond.");

    assertThat(model.kind(force)).contains("force_majeure");
    assertThat(back.kinds(force)).isEqualTo(model.kinds(force));
    assertThat(model.kind(new ClauseSample("", "", ""))).isEqualTo(Optional.empty());
  }
}
