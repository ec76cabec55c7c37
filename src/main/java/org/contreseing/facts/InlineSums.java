package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Sums of one paragraph and their total: "artistes 71 000 € ; technique 38 000 €. Total : 109 000
 * €", "12 000 €, répartis comme suit : 5 000 € pour … et 7 000 € pour …".
 */
final class InlineSums {

  private static final int FEWEST = 2;
  private static final Finder BETWEEN = Phrase.of("[^:€.\\n]{0,80};[^:€.]{0,80}");
  private static final Finder TO_TOTAL =
      Phrase.of(
          "[^:€.;\\n]{0,40}[;.,]?~(?:pour un |soit (?:un |au )?|le )?(?:montant |coût )?total(?: général)?(?:~:|~=| de| est de| s'élève à)?~");
  private static final Finder SHARED =
      Phrase.of(
          "[^.;€\\n]{0,60}?\\b(?:répartie?s?|ventilée?s?|décomposée?s?|se (?:répartit|répartissent|décompose|décomposent|ventile|compose|composent)|échelonnée?s?)\\b[^.;€]{0,30}?(?:comme suit|de la (?:façon|manière) suivante|ainsi|à raison de|à hauteur de|entre|en)\\b[^.;€]{0,80}?");
  private static final Finder NEXT_PART = Phrase.of("[^.;€:]{0,80}?(?:,|;| et )[^.;€:]{0,80}?");
  private static final Finder NO_PART =
      Phrase.of(
          "\\bdont\\b|\\boptions?\\b|éventuel|plafon|maxim|\\blimite|supplément|\\ben sus\\b|déduction|\\bmoins\\b|\\bplus\\b|\\bpar (?:an|mois|jour|heure)|\\bchacune?s?\\b|\\bchaque\\b|\\bsi\\b|\\bou\\b|environ|\\breste\\b|%|pour cent|\\bsoit\\b|\\bsurplus|complément|différence|[×*]~\\d|jours? à\\b|\\bautres?\\b|\\bpuis\\b|\\bfois\\b");

  private final Prose prose;
  private final List<Amount> amounts;

  InlineSums(Prose prose, List<Amount> amounts) {
    this.prose = prose;
    this.amounts = amounts;
  }

  /** Breakdowns in order of place. */
  List<Breakdown> read() {
    List<Breakdown> found = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      ending(i).ifPresent(found::add);
      shared(i).ifPresent(found::add);
    }
    return found;
  }

  // parts set apart by semicolons, then their total
  private Optional<Breakdown> ending(int total) {
    if (total < FEWEST || !gap(total - 1, TO_TOTAL)) {
      return Optional.empty();
    }
    int first = total - 1;
    while (first > 0 && gap(first - 1, BETWEEN)) {
      first--;
    }
    return breakdown(amounts.get(total), amounts.subList(first, total));
  }

  // a sum, words of sharing, then its parts up to the end of the sentence
  private Optional<Breakdown> shared(int total) {
    if (total + FEWEST >= amounts.size() || !gap(total, SHARED)) {
      return Optional.empty();
    }
    int last = total + 1;
    while (last + 1 < amounts.size() && gap(last, NEXT_PART)) {
      last++;
    }
    int end = end(amounts.get(last));
    int stop = prose.sentence(Math.max(0, end - 1)).end();
    boolean closed = last + 1 >= amounts.size() || start(amounts.get(last + 1)) >= stop;
    return closed && isPlain(end(amounts.get(total)), Math.max(end, stop))
        ? breakdown(amounts.get(total), amounts.subList(total + 1, last + 1))
        : Optional.empty();
  }

  private Optional<Breakdown> breakdown(Amount total, List<Amount> parts) {
    Span span = total.span().cover(parts.get(0).span()).cover(parts.get(parts.size() - 1).span());
    boolean plain =
        parts.size() >= FEWEST
            && parts.stream().allMatch(p -> p.unit().isEmpty() && !p.is(Role.CAP))
            && ListSums.sameTax(total, parts)
            && prose.isReadable(span)
            && isPlain(prose.local(span).start(), prose.local(span).end());
    return plain
        ? Optional.of(
            new Breakdown(span, parts.stream().map(Amount::value).toList(), total.value()))
        : Optional.empty();
  }

  private boolean isPlain(int from, int to) {
    return !NO_PART.matcher(prose.text()).region(from, to).find();
  }

  // what stands between a sum and the next
  private boolean gap(int index, Finder words) {
    int from = end(amounts.get(index));
    int to = start(amounts.get(index + 1));
    return to > from && words.matcher(prose.text()).region(from, to).matches();
  }

  private int start(Amount amount) {
    return prose.local(amount.span()).start();
  }

  private int end(Amount amount) {
    return prose.local(amount.span()).end();
  }
}
