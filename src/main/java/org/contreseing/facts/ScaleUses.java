package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.ScaleUse;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Sums that a sentence derives from the only scale of what it counts: "La Commune compte 4 200
 * habitants ; sa cotisation est donc de 1 500 €".
 */
final class ScaleUses {

  private static final int REACH = 220;
  private static final Finder COUNTED =
      Finder.of("(?<![\\d,.])(?<base>\\d{1,3}(?: \\d{3})+|\\d{1,9}) (?<noun>\\p{L}{3,14})");
  private static final Finder FOLLOWS =
      Phrase.of(
          "[^€%\\d]{0,160}?\\b(?:donc|soit|en conséquence|ainsi|s'élève|verse|versera|acquitte|cotisation|contribution|participation|tarif|redevance|barème|tranche)\\b[^€%\\d]{0,120}?");
  private static final Finder OTHERWISE =
      Phrase.of(
          "remise|réduction|dérogation|exception|prorata|arrondi|négoci|\\bmoitié|\\btiers\\b|première année|exonér|plafon|\\bautre|\\bau moins|\\bplus de|\\bmoins de|\\bpar (?:habitant|élève|an)");

  private final Prose prose;
  private final List<Amount> amounts;

  ScaleUses(Prose prose, List<Amount> amounts) {
    this.prose = prose;
    this.amounts = amounts;
  }

  /** Uses of these scales in order of place. */
  List<ScaleUse> read(List<List<ScaleStep>> scales) {
    List<ScaleUse> found = new ArrayList<>();
    if (scales.size() == 1 && scales.get(0).stream().allMatch(s -> s.price().isPresent())) {
      prose.each(COUNTED, m -> use(m, scales.get(0)).ifPresent(found::add));
    }
    return found;
  }

  private Optional<ScaleUse> use(Search m, List<ScaleStep> scale) {
    String noun = m.group("noun").replaceAll("s$", "");
    boolean counted = scale.stream().anyMatch(s -> s.noun().equals(noun));
    boolean inScale = scale.stream().anyMatch(s -> s.span().overlaps(prose.span(m)));
    int next = InOrder.firstFrom(amounts, prose.span(m).end());
    if (!counted || inScale || next >= amounts.size()) {
      return Optional.empty();
    }
    Amount sum = amounts.get(next);
    Span at = prose.local(sum.span());
    boolean follows =
        at.start() - m.end() <= REACH
            && prose.isReadable(m.start(), at.end())
            && scale.stream().noneMatch(s -> s.span().overlaps(sum.span()))
            && FOLLOWS.matcher(prose.text()).region(m.end(), at.start()).matches()
            && !OTHERWISE
                .matcher(prose.text())
                .region(Math.max(0, m.start() - 20), at.end())
                .find();
    BigDecimal base = StepWords.number(m.group("base"));
    return follows && sum.unit().filter(u -> !u.equals("an")).isEmpty()
        ? expected(scale, base)
            .map(e -> new ScaleUse(prose.span(m).cover(sum.span()), base, e, sum.value()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> expected(List<ScaleStep> scale, BigDecimal base) {
    List<ScaleStep> fit = scale.stream().filter(s -> s.has(base)).toList();
    return fit.size() == 1 ? fit.get(0).price() : Optional.empty();
  }
}
