package org.contreseing.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A length of time as written: twelve months stay twelve months.
 *
 * @param years years, at least 0
 * @param months months, at least 0
 * @param weeks weeks, at least 0
 * @param days days, working days included, at least 0
 * @param hours hours, at least 0
 * @param minutes minutes, at least 0
 * @param seconds seconds, at least 0
 */
public record Length(
    int years, int months, int weeks, int days, int hours, int minutes, int seconds) {

  // A month counted in days when two lengths of different units are compared: 365.25 / 12.
  private static final double DAYS_PER_MONTH = 30.4375;

  private static final double MINUTES_PER_DAY = 24 * 60;
  private static final double SECONDS_PER_DAY = MINUTES_PER_DAY * 60;

  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(\\d{1,9})Y)?(?:(\\d{1,9})M)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?"
              + "(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?");

  /**
   * A length from what {@link #iso()} wrote.
   *
   * @throws IllegalArgumentException when it is not such a text
   */
  public static Length parse(String iso) {
    Matcher parts = ISO.matcher(iso);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a length: " + iso);
    }
    int[] counts =
        IntStream.rangeClosed(1, parts.groupCount())
            .map(i -> parts.group(i) == null ? 0 : Integer.parseInt(parts.group(i)))
            .toArray();
    return new Length(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
  }

  /** A length of hours and more. */
  public Length(int years, int months, int weeks, int days, int hours) {
    this(years, months, weeks, days, hours, 0, 0);
  }

  /** ISO 8601, in the units as written: {@code "P12M"}, {@code "P1Y6M"}, {@code "PT4H"}. */
  public String iso() {
    StringBuilder iso = new StringBuilder("P");
    part(iso, years, 'Y');
    part(iso, months, 'M');
    part(iso, weeks, 'W');
    part(iso, days, 'D');
    if (isClocked()) {
      iso.append('T');
    }
    part(iso, hours, 'H');
    part(iso, minutes, 'M');
    part(iso, seconds, 'S');
    return iso.length() == 1 ? "P0D" : iso.toString();
  }

  /** Whether it counts hours, minutes or seconds. */
  public boolean isClocked() {
    return hours + minutes + seconds > 0;
  }

  /**
   * The day on which a period that starts on {@code start} is over: one year from 1 January ends on
   * 1 January.
   */
  public LocalDate after(LocalDate start) {
    return start.plus(Period.of(years, months, weeks * 7 + days));
  }

  /**
   * The last day of a period whose first day is {@code first}: the eve of the anniversary, or the
   * last of the month where the anniversary's month has no such day (article 641 of the code of
   * civil procedure, second paragraph).
   */
  public LocalDate lastDay(LocalDate first) {
    LocalDate end = after(first);
    boolean shortened = weeks == 0 && days == 0 && end.getDayOfMonth() < first.getDayOfMonth();
    return shortened ? end : end.minusDays(1);
  }

  /** The day so long before another, months and years from a day to the day of the same number. */
  public LocalDate before(LocalDate end) {
    return end.minus(Period.of(years, months, weeks * 7 + days));
  }

  /** So many times as long. */
  public Length times(int count) {
    return new Length(
        years * count,
        months * count,
        weeks * count,
        days * count,
        hours * count,
        minutes * count,
        seconds * count);
  }

  /** Both together, unit by unit. */
  public Length plus(Length other) {
    return new Length(
        years + other.years,
        months + other.months,
        weeks + other.weeks,
        days + other.days,
        hours + other.hours,
        minutes + other.minutes,
        seconds + other.seconds);
  }

  /**
   * In words, a unit of zero left out: "deux ans" is {@code "2 ans"}; months need no plural in
   * French.
   */
  public String worded(Language language) {
    return Stream.of(
            worded(years, language.pick("an", "year"), "s"),
            worded(months, language.pick("mois", "month"), language.pick("", "s")),
            worded(weeks, language.pick("semaine", "week"), "s"),
            worded(days, language.pick("jour", "day"), "s"),
            worded(hours, language.pick("heure", "hour"), "s"),
            worded(minutes, "minute", "s"),
            worded(seconds, language.pick("seconde", "second"), "s"))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + language.pick(" et ", " and ") + b)
        .orElse(language.pick("0 jour", "0 days"));
  }

  private static Optional<String> worded(int value, String unit, String plural) {
    return value == 0
        ? Optional.empty()
        : Optional.of(value + " " + unit + (value > 1 ? plural : ""));
  }

  /** An approximate number of days, to compare lengths of different units. */
  public double approximateDays() {
    return (years * 12 + months) * DAYS_PER_MONTH
        + weeks * 7
        + days
        + hours / 24.0
        + minutes / MINUTES_PER_DAY
        + seconds / SECONDS_PER_DAY;
  }

  /** Whether both last equally long: 12 months and one year do. */
  public boolean sameAs(Length other) {
    return years * 12 + months == other.years * 12 + other.months
        && weeks * 7 + days == other.weeks * 7 + other.days
        && (hours * 60 + minutes) * 60 + seconds
            == (other.hours * 60 + other.minutes) * 60 + other.seconds;
  }

  private static void part(StringBuilder iso, int value, char unit) {
    if (value > 0) {
      iso.append(value).append(unit);
    }
  }
}
