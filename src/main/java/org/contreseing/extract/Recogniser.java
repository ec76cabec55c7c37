package org.contreseing.extract;

import java.awt.image.BufferedImage;
import java.time.Duration;
import org.contreseing.model.Unreadable.Reason;

/** Recognises the pages of documents within limits. Thread-safe. */
final class Recogniser {

  private final Tesseract tesseract;
  private final OcrLimits limits;

  Recogniser(Tesseract tesseract, OcrLimits limits) {
    this.tesseract = tesseract;
    this.limits = limits;
  }

  static Recogniser standard() {
    return within(Limits.standard().deadline());
  }

  /** Recognises in a time that goes with a deadline. */
  static Recogniser within(Duration deadline) {
    return new Recogniser(new Tesseract("tesseract"), OcrLimits.within(deadline));
  }

  /** How many pages of a document are recognised at most. */
  int maxPages() {
    return limits.maxPages();
  }

  /** What to install before anything can be recognised; empty when nothing is missing. */
  String missing() {
    return tesseract.missing();
  }

  /**
   * Starts with a document of so many pages to recognise; the deadlines that run are put off.
   *
   * @throws ReadFailure too large
   */
  Run start(int pages) {
    if (pages > limits.maxPages()) {
      throw new ReadFailure(Reason.TOO_LARGE, "OCR, pages: " + pages + " > " + limits.maxPages());
    }
    if (pages > 0) {
      Deadline.putOff(limits.total());
    }
    return new Run(System.nanoTime());
  }

  /** The pages of one document, one after the other. */
  final class Run {

    private final long started;

    private Run(long started) {
      this.started = started;
    }

    /**
     * Recognises the next page: see {@link Tesseract#read}.
     *
     * @throws ReadFailure timeout, of the page or of the document
     */
    RecognisedPage read(BufferedImage page, int dpi) {
      Duration left = limits.total().minusNanos(System.nanoTime() - started);
      if (left.isNegative() || left.isZero()) {
        throw new ReadFailure(Reason.TIMEOUT, "OCR, " + limits.total().toSeconds() + " s");
      }
      return tesseract.read(page, dpi, left.compareTo(limits.page()) < 0 ? left : limits.page());
    }
  }
}
