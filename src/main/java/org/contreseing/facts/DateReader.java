package org.contreseing.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern WEEKDAY =
      Phrase.of("\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $");
  private static final int WEEKDAY_REACH = 12;

  // a digit, a separator or "n°" just before makes it part of a longer number or the number of an
  // act
  private static final String START = "(?<![\\w/.-])(?<!n°)(?<!n°\\ )(?<!v\\ )(?<!version\\ )";
  private static final Pattern FIGURES =
      Phrase.of(START + "(\\d{1,2})~([/.-])~(\\d{1,2})~\\2~(\\d{4})(?![\\w/-])(?!\\.\\d)");
  private static final Pattern SHORT_YEAR =
      Phrase.of(START + "(\\d{1,2})/(\\d{1,2})/(\\d{2})(?![\\w/-])(?!\\.\\d)");
  private static final Pattern ISO = Phrase.of(START + "(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])");

  private static final Pattern PREMIER = Phrase.of("\\bpremier\\b");
  private static final Pattern FIRST = Phrase.of("premier|1~er|1°");

  private final NumberWords words;
  private final Pattern inWords;

  DateReader(NumberWords words) {
    this.words = words;
    String day = Phrase.fill("(1 ?er|1°|\\d{1,2}|premier|%s)", words.phrase());
    String year = Phrase.fill("(\\d{4}(?![\\w-])|%s)", words.phrase());
    inWords = Phrase.of("(?<![\\p{L}\\d,.-])" + day + " (" + MONTHS + ") " + year);
  }

  /** Every date of the agreement that is not typed as something else, in order. */
  List<DateMention> read(Prose prose, TypedNumbers typed) {
    return read(prose.outline().reading().passage(prose.outline().whole())).stream()
        .filter(d -> typed.isFree(d.span()) && prose.isReadable(d.span()))
        .toList();
  }

  /** Every date of a passage, in order. */
  List<DateMention> read(Passage passage) {
    String text = Phrase.lower(passage.text());
    List<DateMention> dates = new ArrayList<>();
    int from = 0;
    for (int start : starts(text)) {
      Optional<Found> found = start < from ? Optional.empty() : at(start, text);
      found.ifPresent(f -> dates.add(mention(passage, text, f)));
      from = found.map(Found::end).orElse(from);
    }
    return List.copyOf(dates);
  }

  private record Found(int start, int end, Optional<LocalDate> day) {}

  // the first day of a month may be a word that is no cardinal
  private int[] starts(String text) {
    IntStream first = PREMIER.matcher(text).results().mapToInt(MatchResult::start);
    return IntStream.concat(Arrays.stream(words.starts(text)), first).sorted().toArray();
  }

  private Optional<Found> at(int start, String text) {
    return found(FIGURES, text, start, this::figures)
        .or(() -> found(SHORT_YEAR, text, start, this::shortYear))
        .or(() -> found(ISO, text, start, this::iso))
        .or(() -> found(inWords, text, start, this::inWords));
  }

  private static Optional<Found> found(
      Pattern form, String text, int start, Function<Matcher, Optional<Optional<LocalDate>>> day) {
    Matcher m = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return m.lookingAt() ? day.apply(m).map(d -> new Found(start, m.end(), d)) : Optional.empty();
  }

  // each form: empty when it is no date, an empty day when it is one that does not exist
  private Optional<Optional<LocalDate>> figures(Matcher m) {
    Optional<LocalDate> day = day(number(m, 4), number(m, 3), number(m, 1));
    // with points or hyphens a number that is no day may be a version or the number of an act
    boolean likely = day.isPresent() || m.group(2).equals("/");
    return likely && isYear(number(m, 4)) ? Optional.of(day) : Optional.empty();
  }

  private Optional<Optional<LocalDate>> shortYear(Matcher m) {
    int year = number(m, 3);
    return day(year < 70 ? 2000 + year : 1900 + year, number(m, 2), number(m, 1)).map(Optional::of);
  }

  private Optional<Optional<LocalDate>> iso(Matcher m) {
    boolean likely = isYear(number(m, 1)) && number(m, 2) <= 12 && number(m, 3) <= 31;
    return likely ? Optional.of(day(number(m, 1), number(m, 2), number(m, 3))) : Optional.empty();
  }

  private Optional<Optional<LocalDate>> inWords(Matcher m) {
    Optional<Integer> year = value(m.group(3)).filter(DateReader::isYear);
    Optional<Integer> day =
        FIRST.matcher(m.group(1)).matches() ? Optional.of(1) : value(m.group(1));
    return year.flatMap(y -> day.map(d -> day(y, month(m.group(2)), d)));
  }

  private Optional<Integer> value(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(Integer.valueOf(text))
        : words.value(text).map(Long::intValue);
  }

  private static int month(String name) {
    String plain = name.replace('é', 'e').replace('û', 'u');
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

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateMention mention(Passage passage, String text, Found found) {
    Matcher weekday =
        WEEKDAY.matcher(text).region(Math.max(0, found.start() - WEEKDAY_REACH), found.start());
    int start = weekday.find() ? weekday.start() : found.start();
    String quote = Surroundings.flat(passage.text().substring(start, found.end()));
    return new DateMention(passage.span(start, found.end()), quote, found.day());
  }
}
