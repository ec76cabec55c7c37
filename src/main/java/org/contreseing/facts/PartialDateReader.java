package org.contreseing.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.model.PartialDate;
import org.contreseing.model.PartialDate.Part;
import org.contreseing.model.PartialDate.Precision;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Months, quarters, years and school years that stand where a day could. A year alone is read only
 * after a word that makes it one ("fin 2027", "exercice 2027"), and two years only where they are a
 * school year or a season, for a programme has years as well.
 */
final class PartialDateReader {

  private static final String PART =
      "(?:\\b(?<part>début|mi|fin|courant|milieu)(?:~-~| (?:du mois )?(?:de |d'|du |de l')?(?:l'année )?))?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?![\\w/-])(?!\\.\\d)";
  private static final Finder MONTH =
      Phrase.of(PART + "(?<![\\p{L}\\d])(?<month>" + Months.NAMES + ") " + YEAR);
  private static final Finder PERIOD =
      Phrase.of(
          "\\b(?<rank>1~er|premier|première|2~(?:e|ème|nd|nde)|deuxième|seconde?|3~(?:e|ème)|troisième|4~(?:e|ème)|quatrième|dernier) (?<unit>trimestre|semestre)(?: (?:de |de l'année |civil ))? ?"
              + YEAR);
  private static final Finder ONLY_YEAR =
      Phrase.of(
          "\\b(?:(?<part>début|fin|courant|mi)~(?:-~)?(?:de l'année |l'année )?|(?:année|exercice)(?: (?:civile|budgétaire|comptable))? )"
              + YEAR);
  private static final Finder SCHOOL_YEAR =
      Phrase.of(
          "\\b(?:année (?:scolaire|universitaire)|saison(?: (?:sportive|culturelle|scolaire|artistique))?|exercice(?: scolaire)?|année) (?<year>(?:19|20)\\d{2})~[-/]~(?<next>(?:20)?\\d{2})(?!\\d)");
  private static final Finder RANKS =
      Finder.of("^(?:(1|premi)|(2|deux|second)|(3|trois)|(4|quatr))");

  private PartialDateReader() {}

  /** Those of the act that no whole date holds, in order. */
  static List<PartialDate> read(Prose prose, List<DateMention> dates) {
    TypedNumbers known = TypedNumbers.none().with(dates);
    List<PartialDate> found = new ArrayList<>();
    for (Finder form : List.of(SCHOOL_YEAR, PERIOD, MONTH, ONLY_YEAR)) {
      TypedNumbers free = known.with(found);
      prose.each(
          form, m -> date(prose, m).filter(d -> free.isFree(d.span())).ifPresent(found::add));
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static Optional<PartialDate> date(Prose prose, Search m) {
    int year = Integer.parseInt(m.group("year"));
    if (m.finder() == SCHOOL_YEAR) {
      int next = Integer.parseInt(m.group("next"));
      return next % 100 == (year + 1) % 100
          ? Optional.of(
              date(prose, m, Precision.SCHOOL_YEAR, LocalDate.of(year, Month.SEPTEMBER, 1), 12))
          : Optional.empty();
    }
    if (m.finder() == PERIOD) {
      return period(prose, m, year);
    }
    return m.finder() == MONTH
        ? Optional.of(
            date(
                prose,
                m,
                Precision.MONTH,
                LocalDate.of(year, Months.number(m.group("month")), 1),
                1))
        : Optional.of(date(prose, m, Precision.YEAR, LocalDate.of(year, Month.JANUARY, 1), 12));
  }

  private static Optional<PartialDate> period(Prose prose, Search m, int year) {
    boolean quarter = m.group("unit").equals("trimestre");
    int months = quarter ? 3 : 6;
    int rank = rank(m.group("rank"), 12 / months);
    LocalDate first = LocalDate.of(year, Month.JANUARY, 1).plusMonths((rank - 1L) * months);
    return rank * months > 12
        ? Optional.empty()
        : Optional.of(
            date(prose, m, quarter ? Precision.QUARTER : Precision.HALF_YEAR, first, months));
  }

  private static int rank(String words, int last) {
    Search m = RANKS.matcher(words);
    if (!m.find()) {
      return last;
    }
    int rank = 1;
    while (m.group(rank) == null) {
      rank++;
    }
    return rank;
  }

  private static PartialDate date(
      Prose prose, Search m, Precision precision, LocalDate first, int months) {
    boolean named = precision == Precision.MONTH || precision == Precision.YEAR;
    return new PartialDate(
        prose.span(m),
        prose.quote(m.start(), m.end()),
        precision,
        part(named ? Optional.ofNullable(m.group("part")) : Optional.empty()),
        first,
        first.plusMonths(months).minusDays(1));
  }

  private static Part part(Optional<String> word) {
    return switch (word.orElse("")) {
      case "début" -> Part.START;
      case "mi", "milieu" -> Part.MIDDLE;
      case "fin" -> Part.END;
      default -> Part.WHOLE;
    };
  }
}
