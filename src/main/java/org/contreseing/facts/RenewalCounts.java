package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Article;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.Length;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * "reconductible 3 fois": how many times a term may be renewed, and the renewal of unspoken length
 * that it names.
 */
final class RenewalCounts {

  private static final String RENEW =
      "(?:reconductible|reconduite?s?|renouvelables?|renouvelée?s?|prorogeable|prolongeable|prorogée?|prolongée?)";

  private static final Optional<Length> ONE_YEAR = Optional.of(new Length(1, 0, 0, 0, 0));
  private static final Finder YEAR_BY_YEAR =
      Phrase.of("\\bd'année en année\\b|\\bannée par année\\b");

  private static final Finder SAME_LENGTH =
      Phrase.of(
          "\\b(?:(?:la|une|de) m[êe]mes? (?:dur[ée]e|période)|(?:durées?|périodes?) (?:identiques?|équivalentes?|égales?|de même durée))\\b");

  private final NumberWords words;
  private final Finder renewable;
  private final Finder count;

  RenewalCounts(NumberWords words) {
    this.words = words;
    String number = words.orFigures("count");
    renewable =
        Phrase.of(
            "\\b"
                + RENEW
                + "\\b(?: tacitement| expressément)?(?:,? par (?:tacite|expresse) reconduction)?,?(?: au plus| au maximum| jusqu'à| dans la limite de)? "
                + number
                + "(?: seule)? fois\\b(?! par)");
    count =
        Phrase.of(
            number
                + "(?: seule)? (?:fois\\b(?! (?:par|l')~(?:an|mois|semaine|trimestre|semestre))|reconductions?\\b|renouvellements?\\b|prorogations?\\b"
                + "|(?:nouvelles? |autres )?périodes?\\b)");
  }

  /**
   * A renewal for "d'année en année", and for every "reconductible N fois" whose sentence says no
   * length of its own: as long as the term of its article.
   */
  List<Duration> read(Prose prose, List<Duration> durations) {
    List<Duration> found = new ArrayList<>();
    prose.each(
        YEAR_BY_YEAR,
        m ->
            found.add(
                DurationReader.bare(prose, m.start(), m.end(), Role.RENEWAL)
                    .length(ONE_YEAR)
                    .build()));
    prose.each(SAME_LENGTH, m -> same(prose, m, durations).ifPresent(found::add));
    List<Duration> said =
        Stream.concat(durations.stream(), found.stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    prose.each(renewable, m -> renewal(prose, m, said).ifPresent(found::add));
    return found;
  }

  /** How many renewals these words allow at the most. */
  Optional<Integer> times(String sentences) {
    Search m = count.matcher(sentences);
    while (m.find()) {
      Optional<Integer> times = words.number(m.group("count"));
      if (times.isPresent()) {
        return times;
      }
    }
    return Optional.empty();
  }

  // "renouvelée pour la même durée", in a sentence that says no other
  private static Optional<Duration> same(Prose prose, Search m, List<Duration> durations) {
    return Subject.agreementRenews(prose.around(m.start(), m.end()))
        ? renewal(prose, m, durations)
        : Optional.empty();
  }

  private static Optional<Duration> renewal(Prose prose, Search m, List<Duration> durations) {
    Span sentence = prose.sentence(m.start());
    Span inSource = prose.span(sentence.start(), sentence.end());
    boolean explicit =
        InOrder.within(durations, inSource).stream().anyMatch(d -> d.is(Role.RENEWAL));
    if (explicit) {
      return Optional.empty();
    }
    DurationDraft draft = DurationReader.bare(prose, m.start(), m.end(), Role.RENEWAL);
    return Optional.of(draft.length(termOf(prose, m.start(), inSource, durations)).build());
  }

  private static Optional<Length> termOf(
      Prose prose, int at, Span sentence, List<Duration> durations) {
    Optional<Span> article = prose.article(at).map(Article::span);
    return term(InOrder.within(durations, sentence))
        .or(() -> article.flatMap(a -> term(InOrder.within(durations, a))));
  }

  private static Optional<Length> term(List<Duration> durations) {
    return durations.stream()
        .filter(d -> d.is(Role.TERM) && d.length().isPresent())
        .findFirst()
        .flatMap(Duration::length);
  }
}
