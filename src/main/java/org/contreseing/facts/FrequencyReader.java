package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contreseing.model.Length;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** How often something happens, as the time between two: "deux fois par an" is every six months. */
final class FrequencyReader {

  /**
   * A frequency found in a text.
   *
   * @param interval time between two; empty when it is no whole number of units ("cinq fois par
   *     an")
   */
  record Frequency(int start, int end, Optional<Length> interval) {}

  private static final int REACH = 24;
  private static final Finder LIMIT =
      Phrase.of("(?:au moins|au minimum|[aà] minima|au plus|au maximum|jusqu'à) $");
  private static final Set<String> DAILY =
      Set.of("nuit", "soir", "matin", "nuits", "soirs", "matins");
  private static final int DAYS_IN_A_SPLIT_MONTH = 30;
  private static final String PERIOD =
      "(?<period>an|ann[ée]e|semestre|trimestre|bimestre|mois|quinzaine|semaine|jour)\\b";
  private static final String DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
  private static final String EVENTS =
      "(?:réunions?|rencontres?|séances?|bilans?|rapports?|comités?|points?|permanences?|visites?|ateliers?|passages?|tournées?|collectes?"
          + "|livraisons?|interventions?|entretiens?|contrôles?|exercices?|audits?|relevés?|cours|sorties?|représentations?|concerts?|formations?)";
  // so much time of each week: how often is not said
  private static final String STRETCHES =
      "(?:(?:demi-)?journ[ée]es?|jours?|heures?|h|semaines?|week-ends?|soirées?|matinées?|après-midis?)";

  // "10 € par trimestre" is a price, "pour chaque année" counts years
  private static final Finder NO_FREQUENCY =
      Phrase.of("(?:\\b(?:pour|tarif) ?|€ (?:HT |TTC )?|\\beuros? |\\d )$");
  // "chaque jour de retard" counts days
  private static final Finder COUNTED =
      Phrase.of("^ (?:de retard|commencée?|supplémentaire|entamée?)");
  // "ouvert tous les jours, de 7 h à 21 h" says when, not how often
  private static final Finder OPEN =
      Phrase.of("\\b(?:ouvert\\w*|ouvre|accessibles?|disponibles?|joignables?|fonctionne) $");
  private static final Finder AT_HOURS = Phrase.of("^,? (?:de|entre|dès|à partir de) \\d");

  private final NumberWords words;
  private final TimeUnits units;
  private final Finder times;
  private final Finder every;
  private final Finder each;

  FrequencyReader(NumberWords words, TimeUnits units) {
    this.words = words;
    this.units = units;
    String count = words.orFigures("count");
    String per = "(?: (?:au moins|au minimum|au plus))? (?:(?:par|chaque|dans l'|l')~)" + PERIOD;
    times =
        Phrase.of(
            "(?:"
                + count
                + " (?:fois|(?<events>"
                + EVENTS
                + ")(?: [\\p{L}]{4,15}){0,2}?|(?<stretches>"
                + STRETCHES
                + ")))"
                + per);
    every =
        Phrase.of(
            Phrase.fill(
                "\\btou(?:te)?s les (?:(?<count>\\d{1,3}|%s) )?(?:(?<unit>%s)|(?<day>"
                    + DAY
                    + "s|soirs|matins|nuits))\\b",
                words.phrase(),
                units.phrase()));
    each =
        Phrase.of(
            Phrase.fill(
                "\\b(?:chaque (?:(?<unit>ann[ée]e|semestre|trimestre|bimestre|mois|quinzaine|semaine|jour)|(?<week>"
                    + DAY
                    + "|week-end)|(?<day>nuit|soir|matin))(?: (?:scolaire|universitaire|civile))?\\b|par (?<split>semestre|trimestre)\\b|(?<adverb>%s))",
                units.adverbs()));
  }

  /** All frequencies of the agreement, in order of kind; none within another. */
  List<Frequency> read(Prose prose) {
    List<Frequency> found = new ArrayList<>();
    int[] starts = words.starts(prose.text());
    prose.eachAt(
        starts,
        List.of(times),
        m -> found.add(new Frequency(withLimit(prose.text(), m.start()), m.end(), times(m))));
    NavigableMap<Integer, Integer> counted = new TreeMap<>();
    found.forEach(f -> counted.put(f.start(), f.end()));
    prose.each(every, m -> every(prose.text(), m).ifPresent(found::add));
    prose.each(
        each, m -> each(prose.text(), m).filter(f -> isFree(counted, f)).ifPresent(found::add));
    return found;
  }

  // "une fois par trimestre" has "par trimestre" in it
  private static boolean isFree(NavigableMap<Integer, Integer> counted, Frequency other) {
    Map.Entry<Integer, Integer> before = counted.floorEntry(other.start());
    return before == null || before.getValue() < other.end();
  }

  // "au moins deux fois par an" is one expression
  private static int withLimit(String text, int start) {
    Search limit = LIMIT.matcher(text).region(Math.max(0, start - REACH), start);
    return limit.find() ? limit.start() : start;
  }

  private Optional<Length> times(Search m) {
    long count = words.number(m.group("count")).orElse(0);
    boolean much =
        m.group("stretches") != null && (count > 1 || m.group("stretches").startsWith("h"));
    return much ? Optional.empty() : split(unit(m.group("period")), count);
  }

  private Optional<Frequency> every(String text, Search m) {
    int count = m.group("count") == null ? 1 : words.number(m.group("count")).orElse(0);
    Length interval = m.group("day") == null ? unit(m.group("unit")) : named(m.group("day"));
    boolean hours = OPEN.matcher(before(text, m)).find() || AT_HOURS.matcher(after(text, m)).find();
    return count == 0 || hours && interval.years() + interval.months() == 0
        ? Optional.empty()
        : Optional.of(new Frequency(m.start(), m.end(), Optional.of(interval.times(count))));
  }

  private Optional<Frequency> each(String text, Search m) {
    boolean none =
        NO_FREQUENCY.matcher(before(text, m)).find() && m.group("adverb") == null
            || COUNTED.matcher(after(text, m)).find();
    return none
        ? Optional.empty()
        : Optional.of(new Frequency(m.start(), m.end(), Optional.of(interval(m))));
  }

  private Length interval(Search m) {
    String named = m.group("week") == null ? m.group("day") : m.group("week");
    return named == null ? unit(first(m, "unit", "split", "adverb")) : named(named);
  }

  private static String before(String text, Search m) {
    return text.substring(Math.max(0, m.start() - REACH), m.start());
  }

  private static String after(String text, Search m) {
    return text.substring(m.end(), Math.min(text.length(), m.end() + REACH));
  }

  // "chaque vendredi" is every week, "chaque nuit" every day
  private static Length named(String day) {
    return DAILY.contains(day) ? new Length(0, 0, 0, 1, 0) : new Length(0, 0, 1, 0, 0);
  }

  // scans lose accents
  private Length unit(String word) {
    return units.of(word.equals("annee") ? "année" : word);
  }

  private static String first(Search m, String... groups) {
    return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow();
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
