package org.contreseing.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration.Role;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The end of the agreement said without a length: by a day, by an event, or not at all ("durée
 * indéterminée").
 */
final class TermReader {

  /**
   * An end found in a text.
   *
   * @param role {@code RENEWAL} when it limits the renewals, else {@code TERM}
   * @param until the last day, when the calendar says it
   */
  record Term(int start, int end, Role role, Optional<LocalDate> until) {}

  private static final String DAY = " (?:le |au |la date du )?(?:[a-z]{5,8}di |dimanche )?$";

  // what may stand just before the day
  private static final Finder UNTIL =
      Phrase.of("\\bjusqu'(?:au|à la date du)(?: [a-z]{5,8}di| dimanche)?~$");
  private static final Finder ENDS =
      Phrase.of(
          "\\b(?:(?:prend|prendra|prenant)(?: donc| ainsi| alors| de plein droit| automatiquement)? fin|expire(?:ra)?|s'achève(?:ra)?|s'achevant|se termine(?:ra)?(?: de plein droit| automatiquement)?|se terminant|(?:est|sera) mis fin (?:à la (?:présente )?(?:convention|mise à disposition)|au (?:présent )?(?:contrat|bail|partenariat|protocole))|(?:arrive|arrivera|vient|viendra) à (?:échéance|expiration|(?:son )?terme)|cesse(?:ra)?(?: de produire (?:ses |tout )?effets?| ses effets| d'avoir effet| de plein droit| automatiquement){0,2})(?:(?: [^.;]{2,150},?)? (?:(?:en tout état de cause|en tout cas|dans tous les cas)(?:,? au plus tard)?|au plus tard|soit),?)?"
              + DAY);
  private static final Finder LABEL =
      Phrase.of(
          "\\b(?:date d'échéance|date de fin|date d'expiration|échéance|terme|fin)(?: (?:de la|du|de l'|de)~[\\p{L}]{2,20}(?: [\\p{L}]{2,20})?)?(?:~[:|]~| (?:est )?(?:fixée?|prévue?) (?:le|au) | : (?:le|au) )$");
  private static final Finder FROM =
      Phrase.of("\\b(?:du|allant du|à compter du|à partir du)(?: [a-z]{5,8}di| dimanche)?~$");
  private static final Finder TO =
      Phrase.of("^(?: inclus)?,? (?:jusqu')?au (?:[a-z]{5,8}di |dimanche )?$");

  private static final Finder EVENT =
      Phrase.of(
          "\\b(?:jusqu'(?:à|au|aux|en)~(?!\\d)[^.,;:\\n]{3,90}|(?:à |d'une |pour une )?durée (?:est )?(?:in|non )déterminée|sans limitation de durée"
              + "|pour (?:toute )?la durée (?:du|de la|de l'|des|d'un)(?! ?(?:présent|convention|contrat))~[^.,;:\\n]{3,80}"
              + "|pour (?:la durée de )?(?:l'année (?:scolaire |universitaire |civile |budgétaire )?(?<year>\\d{4})(?<second>~[-/]~\\d{2,4})?|l'exercice (?:budgétaire )?(?<exercise>\\d{4}))"
              + "|(?:pour|couvre|couvrira|porte sur) (?:les|la) (?:années|exercices|période|saisons)(?: [\\p{L}]{4,15})? \\d{4}~(?:[-–/]|à|et)~(?<last>\\d{4})"
              + "|pour l'(?:année (?:scolaire|universitaire)|exercice)\\b(?! ?(?:\\d|suivant|précédent))"
              + "|(?:pour )?(?:une? )?(?:durée|période) (?:initiale |ferme |totale )?(?:de|:)~(?:\\[[^\\]]{1,60}\\]|[.…_]{2,80})~(?:ans?|années?|mois|jours?|semaines?)\\b(?:\\(s\\))?)");
  // what an amendment adds lasts as long as the agreement that it amends
  private static final Finder WITH_MAIN =
      Phrase.of(
          "^jusqu'(?:au terme|à la fin|à l'échéance|à l'expiration) d(?:e la|u|e cette|e ce) (?:convention|contrat|marché|bail|accord|protocole)");

  // the cover page of an agreement: "Période : 2026-2029"
  private static final Finder COVER =
      Phrase.of("\\b(?:période|durée|années|exercices)~:~\\d{4}~(?:[-–/]|à)~(?<last>\\d{4})\\b");

  private static final int REACH = 90;
  // "prend fin à la délivrance du quitus, … et au plus tard le"
  private static final int END_REACH = 200;

  private TermReader() {}

  /** The days on which the agreement, or its last renewal, ends. */
  static List<Term> byDay(Prose prose, List<DateMention> dates) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      DateMention day = dates.get(i);
      int start = prose.local(day.span()).start();
      Optional<Term> period = i == 0 ? Optional.empty() : between(prose, dates.get(i - 1), day);
      period.or(() -> until(prose, start, day)).ifPresent(terms::add);
    }
    return terms;
  }

  /** The ends of periods of years that a label gives. */
  static List<Term> byLabel(Prose prose) {
    List<Term> terms = new ArrayList<>();
    prose.each(
        COVER, m -> terms.add(new Term(m.start(), m.end(), Role.TERM, lastDay(m.group("last")))));
    return terms;
  }

  /** Ends by event, and agreements without end. */
  static List<Term> byEvent(Prose prose) {
    List<Term> terms = new ArrayList<>();
    prose.each(
        EVENT,
        m -> {
          boolean kept = prose.amends() && WITH_MAIN.matcher(m.group()).find();
          if (kept || Subject.agreementRuns(prose.around(m.start(), m.start()))) {
            terms.add(new Term(m.start(), m.end(), Role.TERM, civilYearEnd(m)));
          }
        });
    return terms;
  }

  private static Optional<Term> until(Prose prose, int start, DateMention day) {
    int from = Math.max(0, start - END_REACH);
    String before = prose.text().substring(from, start);
    return place(UNTIL, before, from, s -> Subject.agreementRuns(prose.around(s, s)))
        .or(() -> ending(prose, before, from))
        .or(() -> place(LABEL, before, from, s -> Subject.isLabel(prose.around(s, s))))
        .map(s -> term(prose, s, day));
  }

  // far from its verb the day is shown with "au plus tard" alone
  private static Optional<Integer> ending(Prose prose, String before, int from) {
    return place(ENDS, before, from, s -> Subject.agreementEnds(prose.around(s, s)))
        .map(
            s -> {
              int near = before.lastIndexOf("au plus tard");
              boolean far = from + before.length() - s > REACH && near >= 0;
              return far ? from + near : s;
            });
  }

  private static Optional<Integer> place(
      Finder words, String before, int from, Predicate<Integer> governed) {
    Search found = words.matcher(before);
    return found.find() ? Optional.of(from + found.start()).filter(governed) : Optional.empty();
  }

  private static Term term(Prose prose, int start, DateMention day) {
    Role role = Subject.renewalRuns(prose.around(start, start)) ? Role.RENEWAL : Role.TERM;
    return new Term(start, prose.local(day.span()).end(), role, day.date());
  }

  // "du … au …" said of the agreement
  private static Optional<Term> between(Prose prose, DateMention first, DateMention last) {
    int start = prose.local(first.span()).start();
    int firstEnd = prose.local(first.span()).end();
    int lastStart = prose.local(last.span()).start();
    Search from = FROM.matcher(prose.text().substring(Math.max(0, start - REACH), start));
    if (lastStart - firstEnd > REACH
        || !from.find()
        || !TO.matcher(prose.text().substring(firstEnd, Math.max(firstEnd, lastStart))).find()) {
      return Optional.empty();
    }
    int begin = Math.max(0, start - REACH) + from.start();
    return Optional.of(begin)
        .filter(b -> Subject.agreementRuns(prose.around(b, b)))
        .map(b -> term(prose, b, last));
  }

  private static Optional<LocalDate> civilYearEnd(Search m) {
    return m.group("second") != null
        ? Optional.empty()
        : Stream.of("year", "exercise", "last")
            .map(m::group)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(TermReader::lastDay);
  }

  private static Optional<LocalDate> lastDay(String year) {
    return Optional.of(LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31));
  }
}
