package org.contreseing.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.DayKind;
import org.contreseing.model.Length;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * What a unit of time is worth, by {@code duration_words.csv}. Working, clear and calendar days are
 * all days, of different kinds.
 */
final class TimeUnits {

  // ISO 8601 and the table's own day units: BD working, OD workable, FD clear
  private static final Finder ISO = Finder.of("P(T?)(\\d{1,4})([BOF]?)([YMWDHS])");
  private static final Finder NO_LETTERS = Finder.of("\\P{L}+");
  private static final Set<String> KINDS = Set.of("calendar", "business", "clear");
  private static final Set<String> PLAIN = Set.of("unit", "calendar", "business", "clear");

  private final Map<String, Length> lengths;
  private final Map<String, Length> adverbs;
  private final Map<String, DayKind> kinds;
  private final List<String> seasons;

  TimeUnits(Tables tables) {
    List<Row> rows = tables.rows("duration_words");
    lengths =
        rows.stream()
            .filter(TimeUnits::isUnit)
            .collect(Collectors.toUnmodifiableMap(TimeUnits::name, r -> length(r), (a, b) -> a));
    kinds =
        rows.stream()
            .filter(r -> KINDS.contains(r.get("kind")))
            .collect(
                Collectors.toUnmodifiableMap(
                    r -> name(r).substring(name(r).lastIndexOf(' ') + 1),
                    TimeUnits::dayKind,
                    (a, b) -> a));
    seasons =
        rows.stream().filter(r -> r.get("kind").equals("season")).map(TimeUnits::name).toList();
    adverbs =
        rows.stream()
            .filter(r -> r.get("kind").equals("frequency") && r.get("expression").endsWith("ment"))
            .collect(Collectors.toUnmodifiableMap(TimeUnits::name, r -> length(r), (a, b) -> a));
  }

  /** A phrase (see {@link Phrase}) without groups that finds a unit. */
  String phrase() {
    return alternation(lengths.keySet());
  }

  /** A phrase without groups that finds an adverb of frequency ("trimestriellement"). */
  String adverbs() {
    return alternation(adverbs.keySet());
  }

  /** A phrase without groups that finds what agreements last that is no measure ("hivers"). */
  String seasons() {
    return alternation(seasons);
  }

  /** How long one of this unit lasts, or the time between two for an adverb. */
  Length of(String word) {
    String name = Surroundings.flat(word.strip()).toLowerCase(Locale.ROOT);
    Length unit = lengths.getOrDefault(name, adverbs.get(name));
    if (unit == null) {
      throw new IllegalArgumentException("not a unit of time: " + word);
    }
    return unit;
  }

  /** Which days a length in lower case counts ("dix jours ouvrés"), when it says so. */
  Optional<DayKind> kind(String length) {
    return Stream.of(NO_LETTERS.split(length)).map(kinds::get).filter(Objects::nonNull).findFirst();
  }

  private static DayKind dayKind(Row row) {
    Search iso = ISO.matcher(row.get("iso8601"));
    return switch (iso.matches() ? iso.group(3) : "") {
      case "B" -> DayKind.WORKING;
      case "O" -> DayKind.OPEN;
      case "F" -> DayKind.CLEAR;
      default -> DayKind.CALENDAR;
    };
  }

  private static String alternation(Collection<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.joining("|", "(?:", ")\\b"));
  }

  // an exercice or a mandat alone is no measure, "quinze jours" is a number and a unit
  private static boolean isUnit(Row row) {
    String kind = row.get("kind");
    boolean spaced = row.get("expression").contains(" ");
    boolean measure =
        PLAIN.contains(kind) || kind.equals("anchored") && spaced || kind.equals("word") && !spaced;
    return measure && ISO.matcher(row.get("iso8601")).matches();
  }

  private static String name(Row row) {
    return row.get("expression").toLowerCase(Locale.ROOT);
  }

  private static Length length(Row row) {
    Search iso = ISO.matcher(row.get("iso8601"));
    if (!iso.matches()) {
      throw row.problem(
          "“"
              + row.get("iso8601")
              + "” is not one length such as P1M; units are Y, M, W, D, BD, OD, FD, TH, TM, TS");
    }
    int count = Integer.parseInt(iso.group(2));
    return switch (iso.group(1) + iso.group(4)) {
      case "Y" -> new Length(count, 0, 0, 0, 0);
      case "M" -> new Length(0, count, 0, 0, 0);
      case "W" -> new Length(0, 0, count, 0, 0);
      case "D" -> new Length(0, 0, 0, count, 0);
      case "TH" -> new Length(0, 0, 0, 0, count);
      case "TM" -> new Length(0, 0, 0, 0, 0, count, 0);
      case "TS" -> new Length(0, 0, 0, 0, 0, 0, count);
      default -> throw row.problem("a unit of the clock stands after T, one of the calendar not");
    };
  }
}
