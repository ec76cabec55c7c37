package org.contreseing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthFileTest {

  private static final String WHOLE =
      "{\"type\": \"PAR\", \"layout\": \"simple\", \"lines\": [\"1 title\", \"3-4 heading\"], \"articles\": [], \"parties\": [], \"durations\": [], \"blocks\": []}";

  @TempDir private Path folder;

  private Path written(String json) throws IOException {
    return Files.writeString(folder.resolve("a.truth.json"), json);
  }

  @Test
  void readsRangesOfLines() throws IOException {
    Truth truth = TruthFile.read(written(WHOLE));

    assertThat(truth.lines())
        .containsExactly(
            new Truth.LabelledRange(1, 1, LineLabel.TITLE),
            new Truth.LabelledRange(3, 4, LineLabel.HEADING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3-4 heading | 3-4 headline | no such label: headline",
        "3-4 heading | heading 3 | a range of lines reads",
        "\"parties\": [] | \"parties\": {} | \"parties\" is no list",
        "\"type\": \"PAR\" | \"type\": 7 | \"type\" is no text",
        "{\"type\" | {type | is no JSON",
      })
  void saysWhatIsWrongAndWhere(String right, String wrong, String message) throws IOException {
    Path file = written(WHOLE.replace(right, wrong));

    assertThatThrownBy(() -> TruthFile.read(file))
        .isInstanceOf(BadTruthException.class)
        .hasMessageContaining("a.truth.json")
        .hasMessageContaining(message);
  }

  @Test
  void everyLineOfTheCorpusHasOneLabel() throws IOException {
    for (Specimen specimen : Corpus.read(Path.of("corpus"))) {
      long lines = specimen.text().content().lines().filter(l -> !l.isBlank()).count();

      assertThat(specimen.labelled().lines())
          .as(specimen.name())
          .hasSize((int) lines)
          .extracting(LabelledLine::span)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theCorpusIsLargeAndVaried() throws IOException {
    var specimens = Corpus.read(Path.of("corpus"));

    assertThat(specimens).hasSizeGreaterThanOrEqualTo(60);
    assertThat(specimens.stream().map(s -> s.truth().layout()).distinct().count())
        .isGreaterThanOrEqualTo(25);
    assertThat(specimens.stream().map(s -> s.truth().type()).distinct().count())
        .isGreaterThanOrEqualTo(14);
  }
}
