package org.contreseing.extract;

import java.util.Iterator;
import java.util.List;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Cell;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;

/** Writes pages of lines as paragraphs, with what is doubtful where they were recognised. */
final class PageWriter {

  private final TextAssembler text;
  private int tables;

  PageWriter(TextAssembler text) {
    this.text = text;
  }

  void write(List<PageText> pages) {
    PdfParagraphs paragraphs = PdfParagraphs.of(pages.stream().map(PageText::paragraphs).toList());
    int number = 0;
    for (PageText page : pages) {
      text.startPage();
      number++;
      if (page.unread()) {
        text.trace(Trace.Kind.UNREAD_PAGE, text.position(), "page " + number);
      }
      if (page.recognised().isPresent()) {
        text.trace(Trace.Kind.RECOGNISED_PAGE, text.position(), "page " + number);
      }
      write(page, paragraphs.mend(page.paragraphs(), page.layout()));
    }
  }

  private void write(String paragraph, PageLayout layout) {
    PdfColumns.Region columns = layout.columns().get(paragraph);
    List<List<String>> cells = columns == null ? List.of() : columns.cells();
    if (cells.isEmpty()) {
      text.write(layout.isNote(paragraph) ? Shape.of(Kind.NOTE) : Shape.PARAGRAPH, paragraph);
      return;
    }
    for (int row = 0; row < cells.size(); row++) {
      for (int column = 0; column < cells.get(row).size(); column++) {
        Cell cell = new Cell(tables, row, column);
        text.write(Shape.cell(cell), cells.get(row).get(column));
      }
    }
    tables++;
  }

  private void write(PageText page, List<String> mended) {
    if (page.recognised().isEmpty()) {
      mended.forEach(paragraph -> write(paragraph, page.layout()));
      return;
    }
    // Mending moves line ends between paragraphs and never changes a line or their order.
    Iterator<RecognisedLine> lines = page.recognised().get().lines().iterator();
    for (String paragraph : mended) {
      text.begin(Shape.PARAGRAPH);
      String separator = "";
      for (long n = paragraph.lines().count(); n > 0; n--) {
        text.append(separator);
        text.recognised(lines.next());
        separator = "\n";
      }
      text.end();
    }
  }
}
