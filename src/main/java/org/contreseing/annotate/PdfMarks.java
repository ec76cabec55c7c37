package org.contreseing.annotate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.contreseing.model.Severity;

/** The annotations of a PDF. */
final class PdfMarks {

  private static final float ICON = 18;
  private static final float EDGE = 4;

  private final PDDocument pdf;
  private final LocalDate day;
  private final Map<Integer, Integer> asides = new HashMap<>();
  private int written;

  PdfMarks(PDDocument pdf, LocalDate day) {
    this.pdf = pdf;
    this.day = day;
  }

  /** Colours lines of a page, from 1. */
  void highlight(int page, List<PdfGlyph> lines, Note note) throws IOException {
    float[] corners = new float[8 * lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      System.arraycopy(lines.get(i).corners(), 0, corners, 8 * i, 8);
    }
    PDAnnotationHighlight mark = new PDAnnotationHighlight();
    mark.setQuadPoints(corners);
    mark.setRectangle(around(corners));
    add(page, mark, note);
  }

  /** Puts a sign at the edge of a page, beside a letter, else at the top. */
  void aside(int page, Optional<PdfGlyph> beside, Note note) throws IOException {
    PDRectangle box = pdf.getPage(page - 1).getCropBox();
    // Signs at one edge stand under each other, as far as the page goes.
    int rank = asides.merge(page, 1, Integer::sum) - 1;
    float top = beside.map(g -> (float) g.y() + ICON / 2).orElse(box.getUpperRightY() - ICON);
    float shift = ICON * (rank % 3);
    float right = box.getUpperRightX() - EDGE - shift;
    float bottom = Math.max(box.getLowerLeftY(), Math.min(top, box.getUpperRightY()) - ICON);
    PDAnnotationText mark = new PDAnnotationText();
    mark.setName(PDAnnotationText.NAME_COMMENT);
    mark.setRectangle(new PDRectangle(right - ICON, bottom, ICON, ICON));
    add(page, mark, note);
  }

  private void add(int page, PDAnnotationMarkup mark, Note note) throws IOException {
    PDPage on = pdf.getPage(page - 1);
    mark.setTitlePopup(Annotator.AUTHOR);
    mark.setSubject(note.head());
    mark.setContents(note.text());
    mark.setColor(colour(note.severity()));
    mark.setPrinted(true);
    mark.setAnnotationName("contreseing-" + written++);
    String moment = "D:" + day.toString().replace("-", "") + "000000Z";
    mark.setModifiedDate(moment);
    mark.getCOSObject().setString(COSName.CREATION_DATE, moment);
    mark.setPage(on);
    mark.constructAppearances(pdf);
    var all = on.getAnnotations();
    all.add(mark);
    on.setAnnotations(all);
  }

  private static PDRectangle around(float[] corners) {
    float[] xs = new float[corners.length / 2];
    float[] ys = new float[corners.length / 2];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = corners[2 * i];
      ys[i] = corners[2 * i + 1];
    }
    Arrays.sort(xs);
    Arrays.sort(ys);
    float width = xs[xs.length - 1] - xs[0];
    return new PDRectangle(xs[0], ys[0], width, ys[ys.length - 1] - ys[0]);
  }

  private static PDColor colour(Severity severity) {
    float[] rgb =
        switch (severity) {
          case ERROR -> new float[] {1f, 0.72f, 0.70f};
          case WARNING -> new float[] {1f, 0.88f, 0.45f};
          case INFO -> new float[] {0.72f, 0.86f, 1f};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }
}
