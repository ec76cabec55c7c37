package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.DateMention;
import org.contreseing.model.Span;
import org.contreseing.model.Start;
import org.contreseing.model.Start.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** From when the agreement runs: the verb that says so and the day or event after it. */
final class StartReader {

  private static final String ANCHOR =
      "(?:à (?:compter|partir|dater) d|dès|du\\b|le\\b|au\\b|à la\\b|au jour|lors|lorsque|à\\b|après)";
  private static final Finder VERB =
      Phrase.of(
          "\\b(?:(?:prend|prendra|(?:doit|devra|peut|pourra) prendre|prendront|prenant|prennent) (?:effet|cours)|(?:entre|entrera|(?:doit|devra|peut|pourra) entrer|entrant|entrent) en (?:vigueur|application)|commence(?:ra)? à courir"
              + "|débute(?:ra)?|commence(?:ra)?|(?:produit|produira) (?:ses )?effets?|(?:est|sera) (?:applicable|exécutoire|effective)|(?:court|courra)|s'applique(?:ra)?|naît|naîtra"
              + "|(?:conclu|consenti|établi|souscrit|passé|signé|accordé|octroyé|donné|délivré|prononcé|valable|validité|durée)\\w*)\\b");
  private static final Finder ANCHORED =
      Phrase.of(
          "^[^.;]{0,140}?\\b(?:à (?:compter|partir|dater) d|dès (?:la |le |sa |son |qu)|allant du\\b|\\bdu (?=\\d{1,2}(?: ?er)?[^.;]{4,25} au ))");
  private static final Finder AT_ONCE = Phrase.of("^(?:,? [\\p{L}',-]{1,15}){0,4}?,? " + ANCHOR);
  private static final Finder LABEL =
      Phrase.of(
          "\\b(?:date (?:de prise )?d'effet|date de début|date d'entrée en vigueur|entrée en vigueur|prise d'effet)~(?::|\\||(?:est )?fixée au|est fixée à) ?");
  // "le 1er janvier 2030, date à laquelle la convention prend effet"
  private static final Finder DAY_OF =
      Phrase.of(
          "~,? (?:date|jour) (?:à|à compter de|à partir de) laquelle (?:la |le |l')?(?:présente? )?"
              + Subject.ACT
              + " (?:prend|prendra|entre|entrera) (?:effet|en vigueur|en application)\\b");
  // "ne prend effet que pour les accords à venir" is said of something else, later
  private static final Finder RESTRICTED = Phrase.of("^ que ");
  // what follows the event and is no part of it
  private static final Finder REST =
      Phrase.of(
          ",? pour (?:une|la) (?:durée|période)|,? jusqu'|,? et (?:elle |il )?(?:(?:est|peut|pourra|prend|prendra|se|expire)\\b|s'|sera (?:recondui|renouvel))|, (?:elle|il) (?:est|peut|pourra|prend)\\b");
  // a blank, or another word for the start itself
  private static final Finder NOTHING_NEW =
      Phrase.of(
          "^[^\\p{L}\\d]*(?:(?:e|u|date|jour|la|le|du|de)\\b[^\\p{L}\\d]*){0,4}$|^[^\\p{L}\\d]{0,5}(?:e )?(?:cette|son|sa|l'|la|sa date d'|la date d')?~(?:date d(?:e |'))?~(?:entrée en vigueur|prise d'effet|date d'effet|cette (?:même )?date)");
  private static final Finder NOT_OF_THE_ACT = Phrase.of("\\b(?:délai|préavis|mise en demeure)\\b");
  private static final Finder CONCLUDED =
      Phrase.of(
          "(?:conclu|consenti|établi|souscrit|passé|signé|accordé|octroyé|donné|délivré|prononcé|valable|validité|durée)\\w*");
  private static final int REACH = 260;
  // of a date in words and figures
  private static final int DAY_LENGTH = 30;

  private StartReader() {}

  /** Starts of the agreement itself, in order, at most one a sentence. */
  static List<Start> read(Prose prose, List<DateMention> dates) {
    List<Start> starts = new ArrayList<>();
    prose.each(
        VERB,
        m ->
            start(prose, m, dates)
                .filter(s -> prose.isReadable(s.span()))
                .ifPresent(s -> add(starts, s, prose)));
    prose.each(LABEL, m -> label(prose, m, dates).ifPresent(s -> add(starts, s, prose)));
    prose.each(DAY_OF, m -> dayOf(prose, m, dates).ifPresent(s -> add(starts, s, prose)));
    starts.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(starts);
  }

  private static void add(List<Start> starts, Start start, Prose prose) {
    Span sentence = prose.sentence(prose.local(start.span()).start());
    boolean known =
        starts.stream()
            .skip(Math.max(0, starts.size() - 3))
            .anyMatch(s -> sentence.contains(prose.local(s.span()).start()));
    if (!known) {
      starts.add(start);
    }
  }

  private static Optional<Start> start(Prose prose, Search verb, List<DateMention> dates) {
    if (prose.isHeading(verb.start())
        || !Subject.agreementStarts(prose.around(verb.start(), verb.end()), verb.group())) {
      return Optional.empty();
    }
    String after = clause(prose, verb.end());
    if (Subject.isDurationOfOthers(verb.group(), after) || RESTRICTED.matcher(after).find()) {
      return Optional.empty();
    }
    Search anchor = (CONCLUDED.matcher(verb.group()).matches() ? ANCHORED : AT_ONCE).matcher(after);
    if (!anchor.find() || NOT_OF_THE_ACT.matcher(anchor.group()).find()) {
      return Optional.empty();
    }
    String words = after.substring(anchor.end());
    if (NOTHING_NEW.matcher(words).find()) {
      return Optional.empty();
    }
    Search rest = REST.matcher(words);
    int length = rest.find() ? rest.start() : words.length();
    int from = verb.end() + anchor.end();
    return Optional.of(event(prose, verb.start(), from, from + length, dates));
  }

  private static String clause(Prose prose, int from) {
    int end = Math.min(prose.sentence(from).end(), from + REACH);
    return prose.text().substring(from, Math.max(from, end));
  }

  private static Optional<Start> label(Prose prose, Search label, List<DateMention> dates) {
    return dayAt(prose, label.end(), label.end() + 30, dates)
        .flatMap(
            d ->
                d.date()
                    .map(
                        day ->
                            start(
                                prose,
                                label.start(),
                                prose.local(d.span()).end(),
                                Kind.FIXED_DATE,
                                Optional.of(day))));
  }

  private static Optional<Start> dayOf(Prose prose, Search words, List<DateMention> dates) {
    return dayAt(prose, words.start() - DAY_LENGTH, words.start(), dates)
        .filter(d -> prose.local(d.span()).end() == words.start())
        .map(
            d ->
                start(
                    prose, prose.local(d.span()).start(), words.end(), Kind.FIXED_DATE, d.date()));
  }

  private static Start event(Prose prose, int start, int from, int to, List<DateMention> dates) {
    Optional<DateMention> day = dayAt(prose, from, Math.min(to, from + 25), dates);
    if (day.isPresent()) {
      return start(
          prose, start, prose.local(day.get().span()).end(), Kind.FIXED_DATE, day.get().date());
    }
    StartEvents.Event event = StartEvents.read(prose.text().substring(from, to));
    return start(prose, start, from + event.end(), event.kind(), Optional.empty());
  }

  private static Optional<DateMention> dayAt(
      Prose prose, int from, int to, List<DateMention> dates) {
    int sourceFrom =
        prose
            .span(Math.min(from, prose.text().length()), Math.min(from, prose.text().length()))
            .start();
    int index = InOrder.firstFrom(dates, sourceFrom);
    return index < dates.size() && prose.local(dates.get(index).span()).start() <= to
        ? Optional.of(dates.get(index))
        : Optional.empty();
  }

  private static Start start(Prose prose, int start, int end, Kind kind, Optional<LocalDate> day) {
    return new Start(prose.span(start, end), kind, day, prose.article(start).map(Article::ordinal));
  }
}
