package org.contreseing.results.page;

import java.util.Locale;
import org.contreseing.report.html.Html;

/** A bar beside the number that it shows; the number is what counts, the bar is for the eye. */
final class Share {

  private static final double WHOLE = 100;

  private Share() {}

  /**
   * @param counts of the pieces, from the left
   * @param kinds the classes of the pieces
   * @param most what a whole bar would be
   */
  static void write(Html html, long[] counts, String[] kinds, long most) {
    html.open(
        "svg",
        "viewBox",
        "0 0 100 8",
        "preserveAspectRatio",
        "none",
        "class",
        "share",
        "aria-hidden",
        "true");
    double x = 0;
    for (int i = 0; i < counts.length; i++) {
      double width = most == 0 ? 0 : WHOLE * counts[i] / most;
      if (counts[i] > 0) {
        html.open("rect", "x", number(x), "width", number(width), "height", "8", "class", kinds[i]);
        html.close();
      }
      x += width;
    }
    html.close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
