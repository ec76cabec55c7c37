package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.extract.RecognisedLine.Word;
import org.junit.jupiter.api.Test;

class RecognisedColumnsTest {

  private static final int HEIGHT = 20;
  private static final int LEFT = 100;
  private static final int RIGHT = 900;

  private static Word at(int left, String text) {
    return new Word(text, 95, left, 12 * text.length(), HEIGHT);
  }

  private static RecognisedLine line(Word... words) {
    return new RecognisedLine(List.of(words));
  }

  private static List<String> texts(List<List<RecognisedLine>> page) {
    return RecognisedColumns.of(page).stream()
        .map(lines -> lines.stream().map(RecognisedLine::text).collect(Collectors.joining("/")))
        .toList();
  }

  @Test
  void columnsGoOnBelowTheRoomForASignature() {
    List<RecognisedLine> heads =
        List.of(
            line(at(LEFT, "Commune"), at(RIGHT, "Association")),
            line(at(LEFT, "Maire"), at(RIGHT, "Président")));
    List<RecognisedLine> names = List.of(line(at(LEFT, "Dorel"), at(RIGHT + 40, "Lys")));
    assertThat(texts(List.of(heads, names)))
        .containsExactly("Commune/Maire/Dorel", "Association/Président/Lys");
  }

  @Test
  void columnsEndWhereAParagraphRunsAcrossThem() {
    List<RecognisedLine> heads = List.of(line(at(LEFT, "Commune"), at(RIGHT, "Association")));
    List<RecognisedLine> across =
        List.of(line(Stream.of("Fait", "en", "deux").map(w -> at(LEFT, w)).toArray(Word[]::new)));
    assertThat(texts(List.of(heads, across, heads)))
        .containsExactly("Commune", "Association", "Fait en deux", "Commune", "Association");
  }

  @Test
  void columnsEndWhereThereAreMoreOfThem() {
    List<RecognisedLine> two = List.of(line(at(LEFT, "Commune"), at(RIGHT, "Association")));
    List<RecognisedLine> three =
        List.of(line(at(LEFT, "Maire"), at(500, "Trésorier"), at(RIGHT, "Président")));
    assertThat(texts(List.of(two, three)))
        .containsExactly("Commune", "Association", "Maire", "Trésorier", "Président");
  }
}
