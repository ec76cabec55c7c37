package org.contreseing.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Trace;

/**
 * How letters are painted, as far as it is said.
 *
 * @param colour of the letters, as 0xRRGGBB
 * @param points size of the letters
 * @param behind colour behind the letters, as 0xRRGGBB; white where nothing is said
 * @param highlighted whether they are marked as with a pen
 */
record Ink(
    Optional<Integer> colour,
    Optional<Double> points,
    Optional<Integer> behind,
    Optional<Boolean> highlighted) {

  static final Ink UNSAID =
      new Ink(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static final int WHITE = 0xFFFFFF;

  /** Letters smaller than this many points cannot be read on paper. */
  static final double TINY = 3;

  /** Channels that differ by no more than this, of 255, look the same. */
  private static final int SAME = 20;

  private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\( ?(\\d{1,3}) ?, ?(\\d{1,3}) ?, ?(\\d{1,3}) ?\\)");

  Ink colour(Optional<Integer> other) {
    return new Ink(other, points, behind, highlighted);
  }

  Ink points(Optional<Double> other) {
    return new Ink(colour, other, behind, highlighted);
  }

  Ink behind(Optional<Integer> other) {
    return new Ink(colour, points, other, highlighted);
  }

  Ink highlighted(boolean on) {
    return new Ink(colour, points, behind, Optional.of(on));
  }

  /** What this says, and where it says nothing, what another one does. */
  Ink or(Ink other) {
    return new Ink(
        colour.or(other::colour),
        points.or(other::points),
        behind.or(other::behind),
        highlighted.or(other::highlighted));
  }

  /** What a reader should know of letters painted so. */
  Optional<Trace.Kind> look() {
    if (points.filter(p -> p < TINY).isPresent()) {
      return Optional.of(Trace.Kind.TINY_TEXT);
    }
    if (colour.filter(c -> same(c, behind.orElse(WHITE))).isPresent()) {
      return Optional.of(Trace.Kind.PALE_TEXT);
    }
    // White letters on a dark ground are a layout: no pen is dark.
    boolean reversed = colour.filter(c -> same(c, WHITE)).isPresent();
    return highlighted.filter(on -> on && !reversed).map(on -> Trace.Kind.HIGHLIGHT);
  }

  /** The same where nobody knows what lies behind. */
  Optional<Trace.Kind> lookOnUnknown() {
    return look().filter(kind -> kind != Trace.Kind.PALE_TEXT || behind.isPresent());
  }

  static boolean same(int one, int other) {
    return channel(one, other, 16) <= SAME
        && channel(one, other, 8) <= SAME
        && channel(one, other, 0) <= SAME;
  }

  private static int channel(int one, int other, int shift) {
    return Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
  }

  /** A colour as documents write it; empty for one left to the program. */
  static Optional<Integer> parse(String written) {
    String colour = written.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(colour);
    if (hex.matches()) {
      return Optional.of(Integer.parseInt(hex.group(1), 16));
    }
    Matcher rgb = RGB.matcher(colour);
    if (rgb.matches()) {
      return Optional.of(channel(rgb, 1) << 16 | channel(rgb, 2) << 8 | channel(rgb, 3));
    }
    return switch (colour) {
      case "white", "#fff" -> Optional.of(WHITE);
      case "black", "#000" -> Optional.of(0);
      default -> Optional.empty();
    };
  }

  private static int channel(Matcher rgb, int group) {
    return Math.min(255, Integer.parseInt(rgb.group(group)));
  }
}
