package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.Span;
import org.contreseing.tables.Tables;

/** Every length of time and every end of the agreement, with the part it plays. */
final class DurationReader {

  private static final int NOUN_REACH = 50;
  private static final Pattern NOUN =
      Phrase.of(
          "\\b(?:(?:une?|la|le|les|l'|ce|cette|son|sa|ledit) ?)?(?:durée|délais?|préavis|périodes?)(?: (?:minimale?|initiale?|ferme|global|raisonnable))? (?:de |d')$"
              + "|\\bdans (?:les|la|le) $|\\bsous $");

  private final TimeUnits units;
  private final AnchorReader anchors;
  private final LengthReader lengths;
  private final FrequencyReader frequencies;
  private final RenewalCounts counts;
  private final DurationRoles roles;

  DurationReader(Tables tables, NumberWords words) {
    units = new TimeUnits(tables);
    anchors = new AnchorReader(tables);
    lengths = new LengthReader(words, units);
    frequencies = new FrequencyReader(words, units);
    counts = new RenewalCounts(words);
    roles = new DurationRoles(tables);
  }

  /** Durations in order of place; dates are those that {@link DateReader} found. */
  List<Duration> read(Prose prose, TypedNumbers typed, List<DateMention> dates) {
    List<Duration> found = new ArrayList<>(frequencies(prose));
    TypedNumbers known = typed.with(found);
    for (FoundLength length : lengths.read(prose.text())) {
      if (prose.isReadable(length.start(), length.end())
          && known.isFree(prose.span(length.start(), length.end()))) {
        Optional.of(duration(prose, length)).filter(d -> !isIdle(d)).ifPresent(found::add);
      }
    }
    found.addAll(ends(prose, dates, found));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    found.addAll(counts.read(prose, found));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  // "une journée de découverte", "une semaine" is an article and a noun more often than a length
  private static boolean isIdle(Duration duration) {
    return duration.is(Role.OTHER)
        && duration.quote().matches("(?iu)(?:une?) (?:jour|journée|semaine|heure)");
  }

  private List<Duration> frequencies(Prose prose) {
    List<Duration> found = new ArrayList<>();
    for (FrequencyReader.Frequency f : frequencies.read(prose)) {
      Role role =
          Subject.renewalRuns(prose.around(f.start(), f.end())) ? Role.RENEWAL : Role.FREQUENCY;
      found.add(bare(prose, f.start(), f.end(), role).length(f.interval()).build());
    }
    return found;
  }

  private static List<Duration> ends(Prose prose, List<DateMention> dates, List<Duration> found) {
    List<Duration> ends = new ArrayList<>();
    for (TermReader.Term term : TermReader.byDay(prose, dates)) {
      ends.add(bare(prose, term.start(), term.end(), term.role()).until(term.until()).build());
    }
    boolean known =
        found.stream().anyMatch(d -> d.is(Role.TERM))
            || ends.stream().anyMatch(d -> d.is(Role.TERM));
    if (!known) {
      for (TermReader.Term term : TermReader.byEvent(prose)) {
        ends.add(bare(prose, term.start(), term.end(), term.role()).until(term.until()).build());
      }
    }
    return ends;
  }

  private Duration duration(Prose prose, FoundLength length) {
    Surroundings around = prose.around(length.start(), length.end());
    Role role = roles.of(around);
    boolean ofAnnex =
        prose.annex(length.start()).isPresent() && (role == Role.TERM || role == Role.RENEWAL);
    boolean notice = role == Role.TERMINATION_NOTICE || role == Role.NON_RENEWAL_NOTICE;
    return bare(prose, withNoun(prose, length.start()), length.end(), ofAnnex ? Role.OTHER : role)
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

  // "un préavis de", "dans les": what a reader needs to see what the length is of
  private static int withNoun(Prose prose, int start) {
    int from = Math.max(prose.sentence(start).start(), start - NOUN_REACH);
    Matcher noun = NOUN.matcher(prose.text()).region(Math.min(from, start), start);
    return noun.find() && prose.isReadable(noun.start(), start) ? noun.start() : start;
  }

  static DurationDraft bare(Prose prose, int start, int end, Role role) {
    Span span = prose.span(start, end);
    Optional<Integer> article = prose.article(start).map(Article::ordinal);
    return new DurationDraft(span, prose.quote(start, end), role, article);
  }
}
