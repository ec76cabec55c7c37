package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Length;

/** How often something happens, as the time between two: "deux fois par an" is every six months. */
final class FrequencyReader {

  /**
   * A frequency found in a text.
   *
   * @param interval time between two; empty when it is no whole number of units ("cinq fois par
   *     an")
   */
  record Frequency(int start, int end, Optional<Length> interval) {}

  private static final int REACH = 20;
  private static final Pattern LIMIT =
      Phrase.of("(?:au moins|au minimum|[aà] minima|au plus|au maximum|jusqu'à) $");
  private static final int DAYS_IN_A_SPLIT_MONTH = 30;
  private static final String PERIOD =
      "(?<period>an|année|semestre|trimestre|bimestre|mois|semaine|jour)\\b";
  private static final String MEETINGS =
      "(?:réunions?|rencontres?|séances?|bilans?|rapports?|comités?|points?|permanences?|(?:demi-)?journées?)";

  // "le 30 juin de chaque année" is a day, "10 € par trimestre" a price
  private static final Pattern NO_FREQUENCY =
      Phrase.of("(?:\\b(?:de|pour|à|en fin de|fin|tarif|d') ?|€ (?:HT |TTC )?|\\beuros? |\\d )$");

  private final NumberWords words;
  private final TimeUnits units;
  private final Pattern times;
  private final Pattern every;
  private final Pattern each;

  FrequencyReader(NumberWords words, TimeUnits units) {
    this.words = words;
    this.units = units;
    String count =
        Phrase.fill("(?<count>\\b\\d{1,3}|%s)(?:~\\(~[\\p{L}\\d -]{1,20}~\\))?", words.phrase());
    times =
        Phrase.of(
            "(?:"
                + count
                + " fois|"
                + count.replace("<count>", "<meetings>")
                + " "
                + MEETINGS
                + "(?: [\\p{L}]{4,15}){0,2}?)"
                + "(?: (?:au moins|au minimum|au plus))? (?:par |l'|chaque )"
                + PERIOD);
    every =
        Phrase.of(
            Phrase.fill(
                "\\btou(?:te)?s les (?:(?<count>\\d{1,3}|%s) )?(?<unit>%s)",
                words.phrase(), units.phrase()));
    each =
        Phrase.of(
            Phrase.fill(
                "\\b(?:chaque (?<unit>année|semestre|trimestre|mois|semaine)\\b|par (?<split>semestre|trimestre)\\b|(?<adverb>%s))",
                units.adverbs()));
  }

  /** All frequencies of the agreement, in order of kind. */
  List<Frequency> read(Prose prose) {
    List<Frequency> found = new ArrayList<>();
    int[] starts = words.starts(prose.text());
    prose.eachAt(
        starts,
        List.of(times),
        m -> found.add(new Frequency(withLimit(prose.text(), m.start()), m.end(), times(m))));
    prose.each(
        every,
        m -> every(m).ifPresent(l -> found.add(new Frequency(m.start(), m.end(), Optional.of(l)))));
    prose.each(
        each,
        m ->
            each(prose.text(), m)
                .ifPresent(l -> found.add(new Frequency(m.start(), m.end(), Optional.of(l)))));
    return found;
  }

  // "au moins deux fois par an" is one expression
  private static int withLimit(String text, int start) {
    Matcher limit = LIMIT.matcher(text).region(Math.max(0, start - REACH), start);
    return limit.find() ? limit.start() : start;
  }

  private Optional<Length> times(Matcher m) {
    return split(units.of(m.group("period")), count(first(m, "count", "meetings")));
  }

  // "tous les jours" says at what hours, not how often
  private Optional<Length> every(Matcher m) {
    long count = m.group("count") == null ? 1 : count(m.group("count"));
    Length unit = units.of(m.group("unit"));
    boolean idle = unit.hours() > 0 || unit.days() * count == 1 || count == 0;
    return idle ? Optional.empty() : Optional.of(multiple(unit, (int) count));
  }

  private Optional<Length> each(String text, Matcher m) {
    boolean price =
        NO_FREQUENCY.matcher(text.substring(Math.max(0, m.start() - REACH), m.start())).find();
    return price && m.group("adverb") == null
        ? Optional.empty()
        : Optional.of(units.of(first(m, "unit", "split", "adverb")));
  }

  private static String first(Matcher m, String... groups) {
    return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private long count(String number) {
    return Character.isDigit(number.charAt(0))
        ? Long.parseLong(number)
        : words.value(number).orElse(0L);
  }

  private static Length multiple(Length unit, int count) {
    return new Length(
        unit.years() * count, unit.months() * count, unit.weeks() * count, unit.days() * count, 0);
  }

  private static Optional<Length> split(Length period, long count) {
    if (count == 1) {
      return Optional.of(period);
    }
    int months = period.years() * 12 + period.months();
    if (count > 1 && months > 0 && months % count == 0) {
      return Optional.of(new Length(0, (int) (months / count), 0, 0, 0));
    }
    boolean ofMonth = months == 1 && count > 1 && DAYS_IN_A_SPLIT_MONTH % count == 0;
    return ofMonth
        ? Optional.of(new Length(0, 0, 0, (int) (DAYS_IN_A_SPLIT_MONTH / count), 0))
        : Optional.empty();
  }
}
