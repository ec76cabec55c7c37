package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Dates in which a scan has taken 1 for l or I and 0 for O ("3l décembre 2O26", "ler janvier
 * 2027"). Only where the month and most figures stand, and the day exists, can it be nothing else.
 */
final class DamagedDates {

  private static final String FIGURE = "[\\dlio]";
  private static final String YEAR = "((?:2|l|1)[o0-9lio]" + FIGURE + "{2})(?![\\p{L}\\p{N}-])";
  private static final Finder IN_WORDS =
      Phrase.of(
          "(?<![\\p{L}\\p{N}'.,/-])(?:([0-3lio]?\\d|\\d[lio]|l(?= ?er))(?: ?er)? ("
              + Months.NAMES
              + ") )"
              + YEAR);
  private static final Finder IN_FIGURES =
      Phrase.of("(?<![\\p{L}\\p{N}'.,/-])(" + FIGURE + "{2})/(" + FIGURE + "{2})/" + YEAR);
  private static final int FIGURES_OF_YEAR = 2;

  private DamagedDates() {}

  /** Those dates of a lower-case text, in no order. */
  static List<DateForms.Found> read(String text) {
    List<DateForms.Found> found = new ArrayList<>();
    for (Finder form : List.of(IN_WORDS, IN_FIGURES)) {
      Search m = form.matcher(text);
      while (m.find()) {
        day(m, form == IN_WORDS)
            .ifPresent(d -> found.add(new DateForms.Found(m.start(), m.end(), Optional.of(d))));
      }
    }
    return found;
  }

  private static Optional<LocalDate> day(Search m, boolean inWords) {
    boolean whole =
        (m.group(1) + (inWords ? "" : m.group(2)) + m.group(3))
            .chars()
            .allMatch(Character::isDigit);
    long figures = m.group(3).chars().filter(Character::isDigit).count();
    boolean bare = !inWords && (m.group(1) + m.group(2)).chars().noneMatch(Character::isDigit);
    if (whole || bare || figures < FIGURES_OF_YEAR) {
      return Optional.empty();
    }
    int month = inWords ? Months.number(m.group(2)) : figures(m.group(2));
    return DateForms.day(figures(m.group(3)), month, figures(m.group(1)))
        .filter(d -> DateForms.isYear(d.getYear()));
  }

  private static int figures(String damaged) {
    return Integer.parseInt(damaged.replace('l', '1').replace('i', '1').replace('o', '0'));
  }
}
