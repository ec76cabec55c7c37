package org.contreseing.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Recognises those pages of a PDF that are images or whose letters have no meaning. A page whose
 * text can be read is never recognised: what is written is better than what is seen.
 */
final class PdfScans {

  private static final int DPI = 300;
  private static final double POINTS_PER_INCH = 72;

  private final Recogniser recogniser;

  PdfScans(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * The same pages, recognised where that is needed and possible; where it is needed and not
   * possible, marked as unread.
   *
   * @throws ReadFailure too large or timeout
   */
  List<PageText> read(byte[] bytes, List<PageText> pages) throws IOException {
    if (pages.stream().noneMatch(page -> page.isScant() || page.isGarbled())) {
      return pages;
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      SortedSet<Integer> scans = scans(pdf, pages);
      return scans.isEmpty() ? pages : recognised(pdf, pages, scans);
    }
  }

  private static SortedSet<Integer> scans(PDDocument pdf, List<PageText> pages) throws IOException {
    SortedSet<Integer> scans = new TreeSet<>();
    for (int i = 0; i < Math.min(pages.size(), pdf.getNumberOfPages()); i++) {
      PageText page = pages.get(i);
      if (page.isGarbled() || page.isScant() && PageImages.of(pdf.getPage(i)).cover()) {
        scans.add(i);
      }
    }
    return scans;
  }

  private List<PageText> recognised(PDDocument pdf, List<PageText> pages, SortedSet<Integer> scans)
      throws IOException {
    boolean possible = recogniser.missing().isEmpty();
    Recogniser.Run run = recogniser.start(possible ? scans.size() : 0);
    List<PageText> all = new ArrayList<>(pages);
    for (int i : scans) {
      PageText page = pages.get(i);
      boolean drawable = PageImages.of(pdf.getPage(i)).largest() <= OcrLimits.MAX_PIXELS;
      all.set(i, possible && drawable ? recognised(pdf, i, page, run) : page.leftUnread());
    }
    return all;
  }

  /** A page of which nothing is recognised keeps the little that is written on it. */
  private static PageText recognised(PDDocument pdf, int index, PageText page, Recogniser.Run run)
      throws IOException {
    int dpi = dpi(pdf.getPage(index).getCropBox());
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(index, dpi, ImageType.GRAY);
    PageText seen = PageText.of(run.read(image, dpi));
    return page.isGarbled() || seen.letters() > page.letters() ? seen : page;
  }

  /** Poster-sized pages are drawn as fine as the limit allows. */
  private static int dpi(PDRectangle box) {
    double squareInches =
        (double) box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    return (int) Math.max(1, Math.min(DPI, Math.sqrt(OcrLimits.MAX_PIXELS / squareInches)));
  }
}
