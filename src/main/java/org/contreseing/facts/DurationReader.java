package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.model.Article;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Every length of time and every end of the agreement, with the part it plays. */
final class DurationReader {

  private static final int NOUN_REACH = 50;
  private static final Finder NOUN =
      Phrase.of(
          "\\b(?:(?:une?|la|le|les|l'|ce|cette|son|sa|ledit) ?)?(?:durée|délais?|préavis|périodes?)(?: (?:minimale?|initiale?|ferme|global|raisonnable))? (?:de |d')$"
              + "|\\bdans (?:les|la|le) $|\\bsous $");

  // "les trois premières années" are a part of the term and not one of their own
  private static final Finder PART = Phrase.of("\\bpremi[eè]re?s? (?:année|trimestre|semestre)");
  private static final Finder WITHIN = Phrase.of("(?:dans|sous) ");
  private static final Finder ONE = Phrase.of("(?iu)une? (?:jour|journée|semaine|heure)");
  private static final Finder THRESHOLD =
      Phrase.of("(?:\\b(?:plus|moins|au-delà) d'|\\b(?:excède|dépasse|atteint|dure)(?:nt)? )$");
  private static final Finder DAYS = Phrase.of("(?iu) (?:demi-)?journées?$");
  private static final Finder OF_SOMETHING = Phrase.of("^ d(?:e |')[\\p{L}]");
  private static final Finder PRICED = Phrase.of("^[^.;]{0,60}(?:€|\\beuros?\\b)");

  private final TimeUnits units;
  private final AnchorReader anchors;
  private final LengthReader lengths;
  private final FrequencyReader frequencies;
  private final RenewalCounts counts;
  private final SeasonReader seasons;
  private final DurationRoles roles;

  DurationReader(Tables tables, NumberWords words) {
    units = new TimeUnits(tables);
    anchors = new AnchorReader(tables);
    lengths = new LengthReader(words, units);
    frequencies = new FrequencyReader(words, units);
    counts = new RenewalCounts(words);
    seasons = new SeasonReader(words, units);
    roles = new DurationRoles(tables);
  }

  /** Durations in order of place; dates are those that {@link DateReader} found. */
  List<Duration> read(Prose prose, TypedNumbers typed, List<DateMention> dates) {
    List<Duration> found = new ArrayList<>(frequencies(prose));
    TypedNumbers known = typed.with(found);
    for (FoundLength length : lengths.read(prose.text())) {
      if (prose.isReadable(length.start(), length.end())
          && known.isFree(prose.span(length.start(), length.end()))) {
        duration(prose, length).filter(d -> !isIdle(prose, d)).ifPresent(found::add);
      }
    }
    found.addAll(ends(prose, dates, found));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    found.addAll(counts.read(prose, found));
    return found.stream()
        .filter(d -> isAgreed(prose, d))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  // the annexes and what is noted under the signatures are not agreed on, but for how long a court
  // may be asked; recitals tell habits
  private static boolean isAgreed(Prose prose, Duration duration) {
    Outline outline = prose.outline();
    boolean told =
        outline.recitals().contains(duration.span().start())
            && (duration.is(Role.FREQUENCY) || duration.is(Role.OTHER));
    boolean below =
        outline.signature().contains(duration.span().start()) && !duration.is(Role.DISPUTE);
    return !told && !below && prose.annex(prose.local(duration.span()).start()).isEmpty();
  }

  // "une journée de découverte", "une semaine" is an article and a noun more often than a length;
  // "plus d'une semaine" is one
  private static boolean isIdle(Prose prose, Duration duration) {
    Span at = prose.local(duration.span());
    Surroundings around = prose.around(at.start(), at.end());
    boolean priced = PRICED.matcher(around.after()).find();
    return duration.is(Role.OTHER)
        && (ONE.matcher(duration.quote()).matches() && !THRESHOLD.matcher(around.before()).find()
            || DAYS.matcher(duration.quote()).find()
                && OF_SOMETHING.matcher(around.after()).find()
                && !priced);
  }

  private List<Duration> frequencies(Prose prose) {
    List<Duration> found = new ArrayList<>();
    for (FrequencyReader.Frequency f : frequencies.read(prose)) {
      boolean renews =
          f.interval().isPresent() && Subject.agreementRenews(prose.around(f.start(), f.end()));
      Role role = renews ? Role.RENEWAL : Role.FREQUENCY;
      found.add(bare(prose, f.start(), f.end(), role).length(f.interval()).build());
    }
    return found;
  }

  // an end by event says nothing more where its article gives a length or a day
  private List<Duration> ends(Prose prose, List<DateMention> dates, List<Duration> found) {
    List<Duration> ends = new ArrayList<>();
    TermReader.byDay(prose, dates).forEach(t -> ends.add(end(prose, t)));
    TermReader.byLabel(prose).forEach(t -> ends.add(end(prose, t)));
    Set<Optional<Article>> told = new HashSet<>();
    Stream.concat(found.stream(), ends.stream())
        .filter(d -> d.is(Role.TERM))
        .forEach(d -> told.add(prose.rootArticle(prose.local(d.span()).start())));
    Stream.concat(TermReader.byEvent(prose).stream(), seasons.read(prose).stream())
        .filter(t -> t.role() == Role.RENEWAL || told.add(prose.rootArticle(t.start())))
        .forEach(t -> ends.add(end(prose, t)));
    return ends;
  }

  private static Duration end(Prose prose, TermReader.Term term) {
    return bare(prose, term.start(), term.end(), term.role()).until(term.until()).build();
  }

  private Optional<Duration> duration(Prose prose, FoundLength length) {
    Surroundings around = governing(prose, length);
    boolean part = PART.matcher(prose.text()).region(length.start(), length.end()).find();
    Optional<Role> role = part ? Optional.of(Role.OTHER) : role(prose, length, around);
    return role.map(r -> duration(prose, length, r, around));
  }

  // a cell whose row does not tell is what the head of its column says
  private Optional<Role> role(Prose prose, FoundLength length, Surroundings around) {
    Optional<Role> said = roles.of(around);
    return said.equals(Optional.of(Role.OTHER))
        ? TableColumns.around(prose, length.start(), length.end()).flatMap(roles::of).or(() -> said)
        : said;
  }

  private Duration duration(Prose prose, FoundLength length, Role role, Surroundings around) {
    return bare(prose, withNoun(prose, length.start()), length.end(), role)
        .length(Optional.of(length.length()))
        .said(length.inWords(), length.inFigures())
        .anchored(
            Anchors.isAnchored(around, prose.sentenceAfter(length.start())),
            role == Role.TERMINATION_NOTICE && Anchors.isAmbiguous(around))
        .counted(
            units.kind(prose.text().substring(length.start(), length.end())),
            anchors.read(prose, length.start(), length.end()))
        .build();
  }

  // of "dans le mois" the preposition governs as it does of "dans les deux mois"
  private static Surroundings governing(Prose prose, FoundLength length) {
    Search within = WITHIN.matcher(prose.text()).region(length.start(), length.end());
    return prose.around(within.lookingAt() ? within.end() : length.start(), length.end());
  }

  // "un préavis de", "dans les": what a reader needs to see what the length is of
  private static int withNoun(Prose prose, int start) {
    int from = Math.max(prose.sentence(start).start(), start - NOUN_REACH);
    Search noun = NOUN.matcher(prose.text()).region(Math.min(from, start), start);
    return noun.find() && prose.isReadable(noun.start(), start) ? noun.start() : start;
  }

  static DurationDraft bare(Prose prose, int start, int end, Role role) {
    Span span = prose.span(start, end);
    Optional<Integer> article = prose.article(start).map(Article::ordinal);
    return new DurationDraft(span, prose.quote(start, end), role, article);
  }
}
