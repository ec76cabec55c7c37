package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.ScaleStep.Bound;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The bounds of a step as French scales word them: "moins de 500", "de 500 à 999", "plus de 1 000",
 * "1 000 et plus", "≤ 50".
 */
final class StepWords {

  /**
   * Bounds that were read.
   *
   * @param noun what is counted; empty when nothing says it
   * @param end offset after the words
   */
  record Read(Optional<Bound> low, Optional<Bound> high, String noun, int end) {}

  private static final String NUMBER =
      "(?<%1$s>\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,3})?|\\d{1,9}(?:,\\d{1,3})?)";
  private static final String LOW = String.format(java.util.Locale.ROOT, NUMBER, "low");
  private static final String HIGH = String.format(java.util.Locale.ROOT, NUMBER, "high");
  private static final String UNIT =
      "(?: ?(?<%s>€|%%|m²|m2|m³|m3|(?!à\\b|et\\b|ou\\b|inclus|exclus|compris|soit\\b|en\\b|par\\b)\\p{L}[\\p{L}.]{0,14}))?";
  private static final String U1 = String.format(java.util.Locale.ROOT, UNIT, "n1");
  private static final String U2 = String.format(java.util.Locale.ROOT, UNIT, "n2");
  private static final String EQUAL = "(?: ou (?:égale?s?|égaux))";
  private static final String STRICT = "(?: strictement)?";
  private static final String ABOVE =
      "(?:plus de|supérieure?s?" + STRICT + " à|au-delà de|au delà de|au-dessus de|>(?! ?=))";
  private static final String FROM =
      "(?:à partir de|dès|supérieure?s?"
          + EQUAL
          + " à|égale?s? ou supérieure?s? à|≥|> ?=|au moins|à compter de)";
  private static final String BELOW =
      "(?:moins de|inférieure?s?" + STRICT + " à|en dessous de|au-dessous de|en deçà de|<(?! ?=))";
  private static final String UP_TO =
      "(?:jusqu'à|jusque|au plus|maximum|inférieure?s?"
          + EQUAL
          + " à|égale?s? ou inférieure?s? à|≤|< ?=)";
  private static final String LEAD =
      "^(?:[ \\t*_•▪●·–—-]++|\\d{1,2}[.)] |[a-z]\\) )*+(?:(?:tranche|catégorie|niveau|classe|lot)s? (?:n° ?)?[\\p{L}\\d]{1,4} ?[:–-]? ?)?(?:(?!plus|moins|jusqu|sup|inf|partir|dès|delà|dessus|dessous|égal|au-|entre )\\p{L}[\\p{L}'’()-]{0,20} ){0,7}";
  private static final List<Finder> FORMS =
      List.of(
          Finder.of(
              LEAD
                  + "(?:de |entre )?(?<over>"
                  + ABOVE
                  + " |"
                  + FROM
                  + " )?"
                  + LOW
                  + U1
                  + "(?<lowout> (?:exclus?|non compris))? ?(?: à| et|-|–|—| jusqu'à) ?(?:jusqu'à )?(?<under>"
                  + BELOW
                  + " |"
                  + UP_TO
                  + " )?(?:à )?"
                  + HIGH
                  + U2
                  + "(?<highout> (?:exclus?|non compris))?"),
          Finder.of(LEAD + "(?:" + FROM + "|(?<over>" + ABOVE + ")) ?" + LOW + U1),
          Finder.of(LEAD + "(?:" + UP_TO + "|(?<under>" + BELOW + ")) ?" + HIGH + U1),
          Finder.of(LEAD + LOW + U1 + " (?:et|ou) (?:plus|davantage|au-delà|au-dessus)\\b"),
          Finder.of(LEAD + HIGH + U1 + " (?:et|ou) (?:moins|en dessous)\\b"));

  private StepWords() {}

  /** The bounds with which a stretch of lower-case text on one line begins. */
  static Optional<Read> read(String text) {
    for (int form : new int[] {0, 3, 4, 1, 2}) {
      Search m = FORMS.get(form).matcher(text);
      if (m.lookingAt()) {
        return read(m, form);
      }
    }
    return Optional.empty();
  }

  private static Optional<Read> read(Search m, int form) {
    boolean both = form == 0;
    boolean below = form == 1 || form == 3;
    Optional<Bound> low =
        both || below
            ? Optional.of(new Bound(number(m.group("low")), lowIncluded(m, form)))
            : Optional.empty();
    Optional<Bound> high =
        both || !below
            ? Optional.of(new Bound(number(m.group("high")), highIncluded(m, form)))
            : Optional.empty();
    boolean rising = !both || low.get().value().compareTo(high.get().value()) < 0;
    return rising ? Optional.of(new Read(low, high, noun(m, both), m.end())) : Optional.empty();
  }

  private static boolean lowIncluded(Search m, int form) {
    boolean over = form < 2 && m.group("over") != null;
    boolean strict = over && m.group("over").strip().matches(ABOVE);
    return !strict && (form != 0 || m.group("lowout") == null);
  }

  private static boolean highIncluded(Search m, int form) {
    boolean under = (form == 0 || form == 2) && m.group("under") != null;
    boolean strict = under && m.group("under").strip().matches(BELOW);
    return !strict && (form != 0 || m.group("highout") == null);
  }

  private static String noun(Search m, boolean both) {
    String last = both && m.group("n2") != null ? m.group("n2") : m.group("n1");
    return last == null ? "" : last.replaceAll("[s.]+$", "");
  }

  static BigDecimal number(String figures) {
    String plain = figures.replace(" ", "").replaceAll("\\.(?=\\d{3}(?:\\D|$))", "");
    return new BigDecimal(plain.replace(',', '.'));
  }
}
