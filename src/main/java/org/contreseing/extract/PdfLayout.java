package org.contreseing.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.contreseing.extract.PdfLine.Word;
import org.contreseing.model.Unreadable.Reason;

/**
 * Where the lines of a PDF lie on its pages: what Tika's text does not tell, and what alone says
 * that words stand in columns, that a line is full, and that a figure is the raised mark of a note.
 */
final class PdfLayout extends PDFTextStripper {

  /** Letters smaller than this share of the word before them are raised. */
  private static final double RAISED = 0.8;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private List<Word> line = new ArrayList<>();

  private PdfLayout() throws IOException {
    setSortByPosition(true);
  }

  /** The lines of each page from top to bottom. */
  static List<List<PdfLine>> of(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfLayout layout = new PdfLayout();
      layout.writeText(pdf, Writer.nullWriter());
      return layout.pages;
    }
  }

  @Override
  protected void writePage() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadFailure(Reason.TIMEOUT);
    }
    pages.add(new ArrayList<>());
    super.writePage();
    endLine();
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    // What the program takes for a word may hold spaces, and so run over two cells.
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        endWord(word);
      } else {
        word.add(letter);
      }
    }
    endWord(word);
  }

  private void endWord(List<TextPosition> letters) {
    if (!letters.isEmpty()) {
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      double right = last.getXDirAdj() + last.getWidthDirAdj();
      line.add(new Word(marked(letters), first.getXDirAdj(), right, first.getFontSizeInPt()));
      letters.clear();
    }
  }

  // "trimestre2.", where the figure is small, is "trimestre" with the mark of a note.
  private static String marked(List<TextPosition> letters) {
    double size = letters.get(0).getFontSizeInPt();
    StringBuilder marked = new StringBuilder();
    for (TextPosition letter : letters) {
      String written = letter.getUnicode();
      boolean raised =
          written.length() == 1
              && written.charAt(0) >= '0'
              && written.charAt(0) <= '9'
              && letter.getFontSizeInPt() < RAISED * size;
      marked.append(raised ? NumberStyle.noteMark(written.charAt(0) - '0') : written);
    }
    return marked.toString();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      pages.get(pages.size() - 1).add(new PdfLine(line));
      line = new ArrayList<>();
    }
  }
}
