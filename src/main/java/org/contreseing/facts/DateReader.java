package org.contreseing.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.contreseing.model.DateMention;
import org.contreseing.model.Passage;

/**
 * Days of the calendar, in every French way to write them. A form that can only be a date but names
 * no day (31 juin, month 13) is handed back without a day; numbers of acts, phones, versions and
 * pairs of years are not dates.
 */
final class DateReader {

  private static final String MONTHS =
      "janvier|janv\\.?|f[ée]vrier|f[ée]vr\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept\\.?|octobre|oct\\.?|novembre"
          + "|nov\\.?|d[ée]cembre|d[ée]c\\.?";
  private static final List<String> MONTH_STARTS =
      List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");
  private static final String WEEKDAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?+";

  // a digit, a separator or "n°" just before makes it part of a longer number or the number of an
  // act
  private static final String START = "(?<![\\w/.-])(?<!n°)(?<!n°\\ )(?<!v\\ )(?<!version\\ )";
  private static final Pattern FIGURES =
      Phrase.of(
          START + WEEKDAY + "(\\d{1,2})~([/.-])~(\\d{1,2})~\\2~(\\d{4})(?![\\w/-])(?!\\.\\d)");
  private static final Pattern SHORT_YEAR =
      Phrase.of(START + WEEKDAY + "(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\w/-])(?!\\.\\d)");
  private static final Pattern ISO = Phrase.of(START + "(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])");

  private final NumberWords words;
  private final Pattern inWords;

  DateReader(NumberWords words) {
    this.words = words;
    String day = "(1 ?er|1°|\\d{1,2}|premier|%s)".formatted(words.phrase());
    String year = "(\\d{4}(?![\\w-])|%s)".formatted(words.phrase());
    inWords = Phrase.of("(?<![\\p{L}\\d,.-])" + WEEKDAY + day + " (" + MONTHS + ") " + year);
  }

  /** Every date of the agreement that is not typed as something else, in order. */
  List<DateMention> read(Prose prose, TypedNumbers typed) {
    return read(prose.outline().reading().passage(prose.outline().whole())).stream()
        .filter(d -> typed.isFree(d.span()) && prose.isReadable(d.span()))
        .toList();
  }

  /** Every date of a passage, in order. */
  List<DateMention> read(Passage passage) {
    List<DateMention> dates = new ArrayList<>();
    all(passage, FIGURES).forEach(m -> figures(passage, m).ifPresent(dates::add));
    all(passage, SHORT_YEAR).forEach(m -> shortYear(passage, m).ifPresent(dates::add));
    all(passage, ISO).forEach(m -> iso(passage, m).ifPresent(dates::add));
    all(passage, inWords).forEach(m -> inWords(passage, m).ifPresent(dates::add));
    dates.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(dates);
  }

  private static List<MatchResult> all(Passage passage, Pattern pattern) {
    return passage.matcher(pattern).results().toList();
  }

  private static Optional<DateMention> figures(Passage passage, MatchResult m) {
    Optional<LocalDate> day = day(number(m, 4), number(m, 3), number(m, 1));
    // with points or hyphens a number that is no day may be a version or the number of an act
    boolean likely = day.isPresent() || m.group(2).equals("/");
    return likely && isYear(number(m, 4))
        ? Optional.of(mention(passage, m, day))
        : Optional.empty();
  }

  private static Optional<DateMention> shortYear(Passage passage, MatchResult m) {
    int year = number(m, 3);
    return day(year < 70 ? 2000 + year : 1900 + year, number(m, 2), number(m, 1))
        .map(d -> mention(passage, m, Optional.of(d)));
  }

  private static Optional<DateMention> iso(Passage passage, MatchResult m) {
    boolean likely = isYear(number(m, 1)) && number(m, 2) <= 12 && number(m, 3) <= 31;
    return likely
        ? Optional.of(mention(passage, m, day(number(m, 1), number(m, 2), number(m, 3))))
        : Optional.empty();
  }

  private Optional<DateMention> inWords(Passage passage, MatchResult m) {
    Optional<Integer> year = value(m.group(3)).filter(DateReader::isYear);
    Optional<Integer> day =
        value(m.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(?:premier|1\\s?er|1°)$", "1"));
    return year.isEmpty() || day.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(passage, m, day(year.get(), month(m.group(2)), day.get())));
  }

  private Optional<Integer> value(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.valueOf(text))
        : words.value(text).map(Long::intValue);
  }

  private static int month(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('é', 'e').replace('û', 'u');
    for (int i = 0; i < MONTH_STARTS.size(); i++) {
      if (plain.startsWith(MONTH_STARTS.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalStateException("month pattern and month list differ: " + name);
  }

  private static boolean isYear(int year) {
    return year >= 1500 && year < 2200;
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateMention mention(Passage passage, MatchResult m, Optional<LocalDate> day) {
    return new DateMention(passage.span(m.start(), m.end()), Surroundings.flat(m.group()), day);
  }
}
