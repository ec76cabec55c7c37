package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Duration.Role;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Terms and renewals counted in what is no measure of time: "vaut pour deux hivers", "prolongée
 * d'une saison". The words are those of kind {@code season} in {@code duration_words.csv}.
 */
final class SeasonReader {

  private static final Finder RENEWS =
      Phrase.of(
          "\\b(?:reconduc|recondui|renouvel|prorog|prolong|se poursui)[\\p{L}]*\\b[^.;]{0,70}$");
  private static final Finder LASTS =
      Phrase.of(
          "\\b(?:pour|pendant|durant|durée|dure|durera|couvre|couvrira|vaut|sur|période)\\b[^.;,]{0,30}$");

  private final Finder seasons;

  SeasonReader(NumberWords words, TimeUnits units) {
    seasons =
        Phrase.of(
            "\\b(?:d'|de |pour |sur |pendant |durant )?"
                + words.orFigures("count")
                + " (?:(?:prochaines?|nouvelles?|nouveaux|nouvel|autres?|seules?) )?"
                + units.seasons()
                + "(?: (?:supplémentaires?|suivante?s?|consécutive?s?|successive?s?))?");
  }

  /** All of them in order; a caller keeps those terms that nothing else tells. */
  List<TermReader.Term> read(Prose prose) {
    List<TermReader.Term> found = new ArrayList<>();
    prose.each(seasons, m -> role(prose, m).ifPresent(r -> found.add(term(m, r))));
    return found;
  }

  private static Optional<Role> role(Prose prose, Search m) {
    Surroundings around = prose.around(m.start("count"), m.end());
    if (!Subject.agreementRuns(around)) {
      return Optional.empty();
    }
    boolean renews = RENEWS.matcher(around.before()).find();
    return renews
        ? Optional.of(Role.RENEWAL)
        : Optional.of(Role.TERM).filter(r -> LASTS.matcher(around.before()).find());
  }

  private static TermReader.Term term(Search m, Role role) {
    return new TermReader.Term(m.start(), m.end(), role, Optional.empty());
  }
}
