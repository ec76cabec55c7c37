package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * A cell of a table.
 *
 * @param start offset of its first character in the prose
 * @param end offset after its last
 * @param text its words in lower case, marks of Markdown and leading bullets removed
 * @param kind what stands in it
 * @param value its figure; empty unless it is one and nothing else
 */
record FigureCell(int start, int end, String text, Kind kind, Optional<BigDecimal> value) {

  /** What stands in a cell. */
  enum Kind {
    WORDS,
    /** A figure with a currency. */
    MONEY,
    SHARE,
    /** A figure that says no unit. */
    NUMBER
  }

  private static final Finder FIGURE =
      Finder.of(
          "(?<sign>[-–−] ?)?(?<euro>€ ?)?(?<figure>\\d{1,3}(?:[ .]\\d{3})++|\\d{1,12})(?:,(?<cents>\\d{1,3}))?"
              + " ?(?<unit>€|euros?|eur|%)?(?: ?/? ?(?:h\\.?t|t\\.?t\\.?c)\\.?)?(?: ?\\(?\\d\\))?");
  private static final Finder MARKS = Finder.of("[*_]{1,3}");
  private static final String BULLETS = "-–•";

  /** The cell of a stretch of lower-case text. */
  static FigureCell of(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isMargin(text.charAt(from)) && !isSign(text, from)) {
      from++;
    }
    while (to > from
        && isMargin(text.charAt(to - 1))
        && !BULLETS.contains(text.substring(to - 1, to))) {
      to--;
    }
    String words = MARKS.matcher(Surroundings.flat(text.substring(from, to))).replaceAll("");
    Search m = FIGURE.matcher(words.strip());
    if (!m.matches()) {
      return new FigureCell(from, to, words.strip(), Kind.WORDS, Optional.empty());
    }
    return new FigureCell(from, to, words.strip(), kind(m), Optional.of(value(m)));
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '_' || BULLETS.indexOf(c) >= 0;
  }

  // a stroke before a figure, or alone, says something
  private static boolean isSign(String text, int at) {
    return BULLETS.indexOf(text.charAt(at)) >= 0
        && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
  }

  private static Kind kind(Search m) {
    if (m.group("euro") != null) {
      return Kind.MONEY;
    }
    String unit = m.group("unit");
    return unit == null ? Kind.NUMBER : unit.equals("%") ? Kind.SHARE : Kind.MONEY;
  }

  private static BigDecimal value(Search m) {
    String whole = m.group("figure").replaceAll("[ .]", "");
    String cents = m.group("cents") == null ? "" : "." + m.group("cents");
    BigDecimal value = new BigDecimal(whole + cents);
    return m.group("sign") == null ? value : value.negate();
  }

  boolean isFigure() {
    return kind != Kind.WORDS;
  }

  /** Whether it is empty or only a stroke. */
  boolean isBlank() {
    return text.isEmpty() || text.matches("[-–—/]");
  }
}
