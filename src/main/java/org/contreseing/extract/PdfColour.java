package org.contreseing.extract;

import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;

/**
 * Colours of a PDF as 0xRRGGBB by their components alone: near enough to tell white from black, and
 * without loading a colour profile, which takes longer than a document.
 */
final class PdfColour {

  private PdfColour() {}

  /** A colour; empty for patterns, inks with names, and palettes. */
  static OptionalInt of(PDColor colour) {
    PDColorSpace space = colour == null ? null : colour.getColorSpace();
    boolean plain =
        space instanceof PDDeviceColorSpace
            || space instanceof PDICCBased
            || space instanceof PDCalGray
            || space instanceof PDCalRGB;
    return plain && !colour.isPattern() ? of(colour.getComponents()) : OptionalInt.empty();
  }

  private static OptionalInt of(float[] c) {
    return switch (c.length) {
      case 1 -> OptionalInt.of(rgb(c[0], c[0], c[0]));
      case 3 -> OptionalInt.of(rgb(c[0], c[1], c[2]));
      case 4 ->
          OptionalInt.of(
              rgb((1 - c[0]) * (1 - c[3]), (1 - c[1]) * (1 - c[3]), (1 - c[2]) * (1 - c[3])));
      default -> OptionalInt.empty();
    };
  }

  private static int rgb(float red, float green, float blue) {
    return channel(red) << 16 | channel(green) << 8 | channel(blue);
  }

  private static int channel(float share) {
    return Math.max(0, Math.min(255, Math.round(share * 255)));
  }
}
