package org.contreseing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.contreseing.model.Span;

/** What a difference changes in the sense of the act: facts, bare numbers, words that bind. */
final class Weights {

  private static final Set<String> CARDINALS =
      Set.of(
          ("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
                  + " vingt trente quarante cinquante soixante cent cents mille million millions"
                  + " premier premiere deuxieme second seconde troisieme moitie tiers quart double"
                  + " triple")
              .split(" "));
  private static final Set<String> BINDING =
      Set.of(
          ("ne pas jamais aucun aucune ni sans sauf hors excepte doit doivent devra devront peut"
                  + " peuvent pourra pourront oblige tenu tenue tenus interdit interdite exclusif"
                  + " exclusive exclusivement obligatoire obligatoirement facultatif faculte"
                  + " gratuit gratuite gratuitement onereux tacite tacitement expresse maximum"
                  + " minimum maximal maximale minimal minimale")
              .split(" "));

  private final Version older;
  private final Version newer;
  private final Facts oldFacts;
  private final Facts newFacts;

  Weights(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
    this.oldFacts = new Facts(older.agreement());
    this.newFacts = new Facts(newer.agreement());
  }

  /** Whether one fact reaches over the same words between two differences. */
  boolean joins(Hunk first, Hunk second) {
    return joins(oldFacts, older, first.oldTo(), second.oldFrom())
        || joins(newFacts, newer, first.newTo(), second.newFrom());
  }

  private static boolean joins(Facts facts, Version version, int from, int to) {
    Span between = version.span(from, to);
    return !between.isEmpty() && facts.bridges(between.start(), between.end());
  }

  /** What a difference changes, what matters most first. */
  List<FactChange> of(Hunk hunk) {
    List<Fact> was = oldFacts.touched(older.span(hunk.oldFrom(), hunk.oldTo()));
    List<Fact> is = new ArrayList<>(newFacts.touched(newer.span(hunk.newFrom(), hunk.newTo())));
    List<FactChange> changes = new ArrayList<>();
    boolean known = !was.isEmpty() || !is.isEmpty();
    for (Fact fact : was) {
      Optional<Fact> now = is.stream().filter(f -> f.kind() == fact.kind()).findFirst();
      now.ifPresent(is::remove);
      if (now.filter(n -> n.value().equals(fact.value())).isEmpty()) {
        changes.add(new FactChange(fact.kind(), Optional.of(fact), now));
      }
    }
    is.forEach(f -> changes.add(new FactChange(f.kind(), Optional.empty(), Optional.of(f))));
    if (!known) {
      bare(hunk, FactKind.NUMBER, Weights::counts).ifPresent(changes::add);
    }
    bare(hunk, FactKind.OBLIGATION, t -> BINDING.contains(t.key())).ifPresent(changes::add);
    return changes;
  }

  private static boolean counts(Token token) {
    return token.isNumber() || CARDINALS.contains(token.key());
  }

  /** The words of a kind, where both sides do not have the same ones. */
  private Optional<FactChange> bare(
      Hunk hunk, FactKind kind, Predicate<Token> wanted) {
    Optional<Fact> was = bare(older, hunk.oldFrom(), hunk.oldTo(), kind, wanted);
    Optional<Fact> is = bare(newer, hunk.newFrom(), hunk.newTo(), kind, wanted);
    return was.map(Fact::value).equals(is.map(Fact::value))
        ? Optional.empty()
        : Optional.of(new FactChange(kind, was, is));
  }

  private static Optional<Fact> bare(
      Version version,
      int from,
      int to,
      FactKind kind,
      Predicate<Token> wanted) {
    List<Token> found = version.tokens().subList(from, to).stream().filter(wanted).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span span = found.get(0).span().cover(found.get(found.size() - 1).span());
    String value = String.join(" ", found.stream().map(Token::key).toList());
    return Optional.of(new Fact(kind, "", span, version.slice(span), value));
  }
}
