package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.extract.PdfLine.Word;
import org.junit.jupiter.api.Test;

/** Letters here are five points wide and ten high. */
class PdfLineTest {

  private static final double MARGIN = 500;

  /** Words, each behind the place of its left edge. */
  private static PdfLine line(Object... placesAndWords) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < placesAndWords.length; i += 2) {
      double x = (int) placesAndWords[i];
      String text = (String) placesAndWords[i + 1];
      words.add(new Word(text, x, x + 5 * text.length(), 10));
    }
    return new PdfLine(words);
  }

  @Test
  void aWideGapPartsColumnsAndANarrowOneDoesNot() {
    assertThat(line(50, "Pour", 75, "nous", 300, "Pour", 325, "vous").pieces())
        .extracting(PdfLine::text)
        .containsExactly("Pour nous", "Pour vous");
    assertThat(line(50, "Le", 65, "maire", 95, "signe").pieces()).hasSize(1);
  }

  @Test
  void aNarrowGapPartsColumnsWhereOneIsKnownToStart() {
    PdfLine line = line(50, "présidente", 106, "maire");

    assertThat(line.pieces()).hasSize(1);
    assertThat(line.pieces(List.of(106.0))).hasSize(2);
  }

  @Test
  void aLineThatIsOnlyJustifiedIsOnePiece() {
    assertThat(line(50, "Le", 460, "Directeur").unstretched(505).pieces()).hasSize(1);
    assertThat(line(50, "du", 160, "26", 270, "juin", 385, "2026").unstretched(405).pieces())
        .hasSize(1);
    assertThat(line(50, "Le", 260, "Directeur").unstretched(MARGIN).pieces()).hasSize(2);
  }

  @Test
  void regionsStandUnderEachOtherAndCellsKeepTheirLines() {
    List<PdfLine> page =
        List.of(
            line(50, "Fait", 75, "à", 85, "Nevers"),
            line(50, "Le", 65, "président", 200, "La", 215, "présidente"),
            line(50, "du", 65, "conseil"),
            line(50, "Luc", 200, "Inès"),
            line(50, "Page", 75, "2"));
    List<PdfColumns.Region> regions = PdfColumns.regions(page);

    assertThat(regions).hasSize(1);
    assertThat(regions.get(0).cells())
        .containsExactly(
            List.of("Le président\ndu conseil", "La présidente"), List.of("Luc", "Inès"));
    assertThat(
            regions
                .get(0)
                .laidOut(
                    List.of(
                        "Fait à Nevers",
                        "Le président\ndu conseil",
                        "La présidente\nLuc Inès\nPage 2")))
        .containsExactly("Fait à Nevers", regions.get(0).text(), "Page 2");
    assertThat(regions.get(0).laidOut(List.of("autre chose"))).containsExactly("autre chose");
  }

  @Test
  void notesStartWhereARaisedFigureAboveLeadsTo() {
    PdfLine marked = line(50, "trimestre²");

    assertThat(PdfNotes.start(List.of(marked, line(50, "2Hors"), line(50, "Page")))).hasValue(1);
    assertThat(PdfNotes.start(List.of(marked, line(50, "3", 60, "Hors")))).isEmpty();
    assertThat(PdfNotes.start(List.of(line(50, "2", 60, "Hors"), marked))).isEmpty();
  }
}
