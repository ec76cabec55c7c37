package org.contreseing.report.table;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.report.Visible;

/** What stands in one cell. */
public sealed interface Cell permits Cell.Text, Cell.Toned, Cell.Link, Cell.Count, Cell.Day {

  /** Nothing. */
  Cell NONE = new Text("");

  /** How a cell is coloured; the words in it say the same. */
  enum Tone {
    BAD,
    DOUBTFUL,
    NOTE,
    GOOD
  }

  /**
   * Words on one line.
   *
   * @param text never longer than a cell of a workbook may be
   */
  record Text(String text) implements Cell {

    // A cell of a workbook holds 32 767 units.
    private static final int LIMIT = 32_000;

    public Text {
      text = Visible.excerpt(text, LIMIT);
    }

    /**
     * Whether a spreadsheet would take it for a formula, or for the start of one in another
     * alphabet's signs. Lines and tabs have become spaces before.
     */
    boolean computes() {
      return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
  }

  /** Our own words, coloured. */
  record Toned(Text text, Tone tone) implements Cell {}

  /**
   * Words that lead to a file.
   *
   * @param target a relative or absolute URI in ASCII without quotation marks
   */
  record Link(Text label, String target) implements Cell {

    public Link {
      if (!target.chars().allMatch(c -> c > ' ' && c < 127 && c != '"')) {
        throw new IllegalArgumentException("not a URI: " + target);
      }
    }
  }

  /** A whole number. */
  record Count(long value) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long value) {
    return new Count(value);
  }

  static Cell of(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(NONE);
  }

  /** The words of a cell that has some. */
  default Optional<Text> words() {
    if (this instanceof Text text) {
      return Optional.of(text);
    }
    if (this instanceof Toned toned) {
      return Optional.of(toned.text());
    }
    return this instanceof Link link ? Optional.of(link.label()) : Optional.empty();
  }
}
