package org.contreseing.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The forms in which a day of the calendar is written, in the order in which they are tried. Two
 * figures for a year are read with slashes, and with points or hyphens only after a word that
 * announces a day, for they may number a clause.
 */
final class DateForms {

  /**
   * A date found in a text.
   *
   * @param day empty for one that can only be a date and does not exist
   */
  record Found(int start, int end, Optional<LocalDate> day) {}

  // a digit, a separator or "n°" just before makes it part of a longer number or the number of an
  // act
  private static final String START = "(?<![\\w/.-])(?<!n°)(?<!n°\\ )(?<!v\\ )(?<!version\\ )";
  private static final Finder FIGURES =
      Phrase.of(START + "(\\d{1,2})~([/.-])~(\\d{1,2})~\\2~(\\d{4})(?![\\w/-])(?!\\.\\d)");
  private static final Finder SHORT_YEAR =
      Phrase.of(START + "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2})(?![\\w/-])(?!\\.\\d)");
  private static final Finder ANNOUNCED = Phrase.of("(?:\\b(?:le|du|au|dès le|jusqu'au|date)|:) $");
  private static final int ANNOUNCEMENT = 12;
  private static final Finder ISO = Phrase.of(START + "(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])");
  private static final Finder FIRST = Phrase.of("premier|1~er|1°");
  private static final Finder YEAR_OF = Phrase.of("\\bl'an $");
  private static final Finder FROM = Phrase.of("\\b(?:du|entre le)(?: [a-z]{3,6}di| dimanche)? $");
  private static final String WEEKDAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?";

  private final NumberWords words;
  private final Finder inWords;
  private final Finder yearFirst;
  private final Finder beforeAnother;

  DateForms(NumberWords words) {
    this.words = words;
    String day = Phrase.fill("(1 ?er|1°|\\d{1,2}|premier|%s)", words.phrase());
    String month = "(" + Months.NAMES + ")";
    String year = Phrase.fill("(\\d{4}(?![\\w-])|%s)", words.phrase());
    String start = "(?<![\\p{L}\\d,.-])";
    inWords = Phrase.of(start + day + " " + month + " " + year);
    yearFirst = Phrase.of(start + year + ",?(?: et)? le " + WEEKDAY + day + " " + month + "\\b");
    beforeAnother =
        Phrase.of(
            start
                + day
                + "(?: "
                + month
                + ")?+(?= (?:inclus )?(?:au|et le|et du) "
                + WEEKDAY
                + day
                + " "
                + month
                + " "
                + year
                + ")");
  }

  /** The date that starts at an offset of a lower-case text. */
  Optional<Found> at(int start, String text) {
    return found(FIGURES, text, start, DateForms::figures)
        .or(() -> found(SHORT_YEAR, text, start, m -> shortYear(m, text)))
        .or(() -> found(ISO, text, start, DateForms::iso))
        .or(() -> found(inWords, text, start, m -> day(m.group(3), m.group(2), m.group(1))))
        .or(() -> found(beforeAnother, text, start, m -> beforeAnother(m, text)))
        .or(
            () ->
                follows(YEAR_OF, text, start)
                    ? found(yearFirst, text, start, m -> day(m.group(1), m.group(3), m.group(2)))
                    : Optional.empty());
  }

  private static Optional<Found> found(
      Finder form, String text, int start, Function<Search, Optional<Optional<LocalDate>>> day) {
    Search m = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return m.lookingAt() ? day.apply(m).map(d -> new Found(start, m.end(), d)) : Optional.empty();
  }

  private static boolean follows(Finder words, String text, int start) {
    return words.matcher(text).region(Math.max(0, start - 2 * ANNOUNCEMENT), start).find();
  }

  // each form: empty when it is no date, an empty day when it is one that does not exist
  private static Optional<Optional<LocalDate>> figures(Search m) {
    Optional<LocalDate> day = day(number(m, 4), number(m, 3), number(m, 1));
    // with points or hyphens a number that is no day may be a version or the number of an act
    boolean likely = day.isPresent() || m.group(2).equals("/");
    return likely && isYear(number(m, 4)) ? Optional.of(day) : Optional.empty();
  }

  private static Optional<Optional<LocalDate>> shortYear(Search m, String text) {
    int year = number(m, 4);
    boolean likely = m.group(2).equals("/") || follows(ANNOUNCED, text, m.start());
    return day(year < 70 ? 2000 + year : 1900 + year, number(m, 3), number(m, 1))
        .filter(d -> likely)
        .map(Optional::of);
  }

  private static Optional<Optional<LocalDate>> iso(Search m) {
    boolean likely = isYear(number(m, 1)) && number(m, 2) <= 12 && number(m, 3) <= 31;
    return likely ? Optional.of(day(number(m, 1), number(m, 2), number(m, 3))) : Optional.empty();
  }

  private Optional<Optional<LocalDate>> day(String year, String month, String day) {
    Optional<Integer> inYear = value(year).filter(DateForms::isYear);
    return inYear.flatMap(y -> ofMonth(day).map(d -> day(y, Months.number(month), d)));
  }

  private Optional<Integer> ofMonth(String day) {
    return FIRST.matcher(day).matches() ? Optional.of(1) : value(day);
  }

  // "du 1er septembre au 31 août 2027", "du 3 au 5 mai 2026": the year, or month and year, are
  // those
  // of the last day, and the year before where the first would come after it
  private Optional<Optional<LocalDate>> beforeAnother(Search m, String text) {
    Optional<Optional<LocalDate>> last = day(m.group(5), m.group(4), m.group(3));
    if (last.isEmpty() || !follows(FROM, text, m.start())) {
      return Optional.empty();
    }
    int month =
        Months.number(Stream.of(m.group(2), m.group(4)).filter(n -> n != null).findFirst().get());
    int year = value(m.group(5)).orElseThrow();
    int before = month > Months.number(m.group(4)) ? year - 1 : year;
    return ofMonth(m.group(1)).map(d -> day(before, month, d));
  }

  private Optional<Integer> value(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.valueOf(text))
        : words.value(text).map(Long::intValue);
  }

  static boolean isYear(int year) {
    return year >= 1500 && year < 2200;
  }

  private static int number(Search m, int group) {
    return Integer.parseInt(m.group(group));
  }

  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
