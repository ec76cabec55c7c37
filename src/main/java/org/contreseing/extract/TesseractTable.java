package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.contreseing.extract.RecognisedLine.Word;

/**
 * Reads tesseract's TSV: one row for each page, block, paragraph, line and word, in reading order;
 * only words carry text and a confidence.
 */
final class TesseractTable {

  private static final int LEVEL = 0;
  private static final int BLOCK = 2;
  private static final int PARAGRAPH = 3;
  private static final int LINE = 4;
  private static final int LEFT = 6;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;
  private static final String WORD_LEVEL = "5";
  private static final Pattern FIRST = Pattern.compile("^[lI](ers?|ères?)(?=\\p{Punct}?$)");

  private final List<List<RecognisedLine>> paragraphs = new ArrayList<>();
  private List<RecognisedLine> paragraph = new ArrayList<>();
  private List<Word> line = new ArrayList<>();
  private String paragraphKey = "";
  private String lineKey = "";

  private TesseractTable() {}

  /**
   * @throws NumberFormatException when it is no such table
   */
  static RecognisedPage parse(String table) {
    TesseractTable page = new TesseractTable();
    table.lines().map(row -> row.split("\t", TEXT + 1)).forEach(page::row);
    page.endParagraph();
    return new RecognisedPage(RecognisedColumns.of(page.paragraphs));
  }

  private void row(String[] cells) {
    if (cells.length <= TEXT || !cells[LEVEL].equals(WORD_LEVEL) || cells[TEXT].isBlank()) {
      return;
    }
    String paragraphOf = cells[BLOCK] + "/" + cells[PARAGRAPH];
    if (!paragraphOf.equals(paragraphKey)) {
      endParagraph();
      paragraphKey = paragraphOf;
      lineKey = cells[LINE];
    } else if (!cells[LINE].equals(lineKey)) {
      endLine();
      lineKey = cells[LINE];
    }
    double confidence = Math.max(0, Math.min(100, Double.parseDouble(cells[CONFIDENCE])));
    line.add(
        new Word(
            mended(cells[TEXT].strip()),
            confidence,
            Integer.parseInt(cells[LEFT]),
            Integer.parseInt(cells[WIDTH]),
            Integer.parseInt(cells[HEIGHT])));
  }

  /** "1er" comes out as "ler", which is no French word: every date of a first would be lost. */
  private static String mended(String word) {
    return FIRST.matcher(word).replaceFirst("1$1");
  }

  private void endLine() {
    if (!line.isEmpty()) {
      RecognisedLine whole = new RecognisedLine(line);
      if (whole.hasMeaning()) {
        paragraph.add(whole);
      }
      line = new ArrayList<>();
    }
  }

  private void endParagraph() {
    endLine();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
      paragraph = new ArrayList<>();
    }
  }
}
