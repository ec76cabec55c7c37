package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Rate;
import org.contreseing.model.ShareSet;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Percentages between which words of sharing divide one thing: "répartis comme suit : 60 % pour la
 * Commune et 30 % pour le Syndicat". The list must be whole: no rest, balance or limit beside them.
 */
final class ShareLists {

  private static final int REACH = 700;
  private static final Finder SHARED =
      Phrase.of(
          "\\b(?:répartie?s?|répartition|se répartit|se répartissent|ventilée?s?|ventilation|partagée?s?|partage|clé de (?:répartition|financement)|échelonnée?s?|(?:versée?s?|versement|payée?s?|réglée?s?|paiement|mandatée?s?|financée?s?)(?= [^.:%€]{0,80}(?:comme suit|suivant|ainsi)))\\b[^.%€]{0,160}?(?:comme suit|suivante?s?|ainsi|à raison de|à hauteur de|selon|entre|:)");
  private static final Finder END = Finder.of("\\n[ \\t]*\\n|\\.(?=\\s|$)");
  private static final Finder ITEM =
      Finder.of("\\n[ \\t]*(?:[-–—•▪●*·]|[a-z][).]|\\d{1,2}[.)])[ \\t]");
  private static final Finder OTHERWISE =
      Phrase.of(
          "\\btva\\b|plafon|maxim|\\blimite|\\bminim|\\bau (?:plus|moins)\\b|\\bplus de\\b|\\bmoins de\\b|\\bsolde(?! (?:de|:|=|,? soit)?~\\(?\\d)|\\breste\\b|\\brestant|\\bsurplus\\b|complément|différence|\\bautre moitié|\\bou\\b|\\bdont\\b|\\bchacune?s?\\b|\\bchaque\\b|pénalité|\\bparité|parts? égales|\\bjusqu'|\\btaux\\b|atteign|\\bd'avancement\\b|%~d[e'][^%;.\\n]{0,20}(?:réalis|exécut|travaux)|majorée?|réduc|\\bremises? de~\\d");

  private ShareLists() {}

  /** Sets of shares in order of place. */
  static List<ShareSet> read(Prose prose, List<Rate> rates) {
    List<ShareSet> found = new ArrayList<>();
    int[] from = {0};
    prose.each(
        SHARED,
        m -> {
          if (m.start() >= from[0]) {
            Optional<ShareSet> set = set(prose, m, rates);
            set.ifPresent(found::add);
            from[0] = set.isPresent() ? prose.local(set.get().span()).end() : from[0];
          }
        });
    return found;
  }

  private static Optional<ShareSet> set(Prose prose, Search shared, List<Rate> rates) {
    String text = prose.text();
    int limit = Math.min(text.length(), shared.end() + REACH);
    int end = end(text, shared.end(), limit);
    Span zone = prose.span(shared.start(), end);
    List<Rate> said = InOrder.within(rates, zone);
    boolean plain = !OTHERWISE.matcher(text).region(shared.start(), end).find();
    if (said.size() < 2 || !plain || end == limit || !prose.isReadable(zone)) {
      return Optional.empty();
    }
    Span span = said.get(0).span().cover(said.get(said.size() - 1).span());
    List<BigDecimal> shares = said.stream().map(Rate::value).toList();
    return Optional.of(new ShareSet(span, shares));
  }

  // a list goes on over the ends of its sentences
  private static int end(String text, int from, int limit) {
    Search stop = END.matcher(text).region(from, limit);
    int end = limit;
    boolean found = false;
    while (!found && stop.find()) {
      Search item = ITEM.matcher(text).region(stop.end(), Math.min(limit, stop.end() + 12));
      found = text.charAt(stop.start()) == '\n' || !item.lookingAt();
      end = found ? stop.start() : limit;
    }
    return end;
  }
}
