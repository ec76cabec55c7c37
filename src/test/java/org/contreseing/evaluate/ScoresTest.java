package org.contreseing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Language;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void talliesGivePrecisionRecallAndTheirMean() {
    Tally tally = new Tally(6, 2, 4);

    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(tally.f1()).isEqualTo(12.0 / 18);
    assertThat(Tally.NONE.f1()).isEqualTo(1);
  }

  @Test
  void theMeanOverLabelsCountsOnlyThoseThatOccur() {
    Scoresheet sheet =
        new Scoresheet()
            .add(Measure.LINES, "body", new Tally(9, 0, 0))
            .add(Measure.LINES, "note", new Tally(0, 0, 3))
            .add(Measure.LINES, "stamp", new Tally(0, 1, 0));

    assertThat(sheet.macro(Measure.LINES)).isEqualTo(0.5);
    assertThat(sheet.total(Measure.LINES)).isEqualTo(new Tally(9, 1, 3));
  }

  @Test
  void figuresAreCutAndNeverRoundedUp() {
    Scoresheet sheet = new Scoresheet().add(Measure.ARTICLES, "", new Tally(99_999, 1, 0));
    Map<Way, Scoresheet> ways = Map.of(Way.GRAMMAR, sheet, Way.MODEL, sheet, Way.BOTH, sheet);

    assertThat(new ScoreTable(Map.of("a", ways), Language.EN).summary())
        .contains("| articles, F1")
        .contains("0.999")
        .doesNotContain("1.000 |   0.999");
    assertThat(new ScoreTable(Map.of("a", ways), Language.FR).summary()).contains("0,999");
  }

  @Test
  void onlyTheStretchBetweenTheMarksIsWrittenAnew() {
    String page = "a\n<!-- evaluate: begin -->\nold\n<!-- evaluate: end -->\nb\n";

    assertThat(Marked.replace(page, "evaluate", "new"))
        .contains("a\n<!-- evaluate: begin -->\n\nnew\n<!-- evaluate: end -->\nb\n");
    assertThat(Marked.replace("no marks", "evaluate", "new")).isEmpty();
  }

  /** What the README promises, with fewer folds and so a little less to learn from. */
  @Test
  void readsAgreementsThatItDidNotLearnFrom() throws IOException {
    List<Specimen> corpus = Corpus.read(Path.of("corpus"));
    Scoresheet both = new Scoresheet();
    Scoresheet grammar = new Scoresheet();
    new CrossValidation(Tables.builtIn(), corpus, 4)
        .run(fold -> {})
        .values()
        .forEach(
            ways -> {
              both.add(ways.get(Way.BOTH));
              grammar.add(ways.get(Way.GRAMMAR));
            });

    assertThat(both.total(Measure.ARTICLES).f1()).isGreaterThanOrEqualTo(0.98);
    assertThat(both.macro(Measure.LINES))
        .isGreaterThanOrEqualTo(0.95)
        .isGreaterThan(grammar.macro(Measure.LINES));
    assertThat(both.macro(Measure.CLAUSES)).isGreaterThanOrEqualTo(0.88);
    assertThat(both.total(Measure.DURATIONS).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(both.total(Measure.PARTIES).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(both.total(Measure.BLOCKS).f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(both.total(Measure.TYPE).f1()).isGreaterThanOrEqualTo(0.95);
  }
}
