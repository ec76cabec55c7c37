package org.contreseing.annotate;

/**
 * A letter on a page of a PDF, in the page's own units, wherever its baseline leads.
 *
 * @param written what it stands for, sometimes several letters
 * @param x where its baseline starts
 * @param y where its baseline starts
 * @param endX where its baseline ends
 * @param endY where its baseline ends
 * @param upX the direction of its top, as long as letters are high
 * @param upY the direction of its top, as long as letters are high
 */
record PdfGlyph(
    String written, double x, double y, double endX, double endY, double upX, double upY) {

  private static final double ABOVE = 0.8;
  private static final double BELOW = 0.25;
  private static final double NEAR = 4;
  private static final double SAME_LINE = 0.3;

  /** Whether the next letter goes on with the line of this one. */
  boolean goesOn(PdfGlyph next) {
    double size = Math.hypot(upX, upY);
    double dx = next.x - endX;
    double dy = next.y - endY;
    double risen = Math.abs(dx * upX + dy * upY) / Math.max(size * size, 1e-6);
    double along = (dx * upY - dy * upX) / Math.max(size * size, 1e-6);
    return risen < SAME_LINE && Math.abs(along) < NEAR && along > -1;
  }

  /** One letter as wide as from this one to another of its line. */
  PdfGlyph to(PdfGlyph last) {
    return new PdfGlyph(written, x, y, last.endX, last.endY, upX, upY);
  }

  /** Its corners as PDF programs want them: top left, top right, bottom left, bottom right. */
  float[] corners() {
    return new float[] {
      (float) (x + ABOVE * upX), (float) (y + ABOVE * upY),
      (float) (endX + ABOVE * upX), (float) (endY + ABOVE * upY),
      (float) (x - BELOW * upX), (float) (y - BELOW * upY),
      (float) (endX - BELOW * upX), (float) (endY - BELOW * upY)
    };
  }
}
