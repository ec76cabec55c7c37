package org.contreseing.extract;

import java.time.Duration;

/**
 * How much of a document is recognised before it is given up: recognition takes seconds a page
 * where reading takes milliseconds.
 *
 * @param maxPages pages to recognise in one document
 * @param page time for one page, after which its process is killed
 * @param total time for all pages of one document
 */
record OcrLimits(int maxPages, Duration page, Duration total) {

  /**
   * Pixels of one image, as an A3 sheet scanned at 600 dpi has nearly 70 million; a drawn page is
   * kept below it, an embedded image above it is not even unpacked.
   */
  static final long MAX_PIXELS = 100_000_000;

  OcrLimits {
    if (maxPages < 0 || page.isNegative() || total.isNegative()) {
      throw new IllegalArgumentException("a limit must not be negative");
    }
  }

  /** What goes with the {@linkplain Limits#standard() usual limits}. */
  static OcrLimits standard() {
    return within(Limits.standard().deadline());
  }

  /**
   * 60 pages, a minute a page, and in all three and a half times what the rest of the work may
   * take: 70 seconds beside the usual 20.
   */
  static OcrLimits within(Duration deadline) {
    return new OcrLimits(60, Duration.ofSeconds(60), deadline.multipliedBy(7).dividedBy(2));
  }
}
