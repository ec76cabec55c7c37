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
          ("ne pas jamais aucun aucune ni sans sauf excepte doit doivent devra devront peut"
                  + " peuvent pourra pourront oblige tenu tenue tenus interdit interdite exclusif"
                  + " exclusive exclusivement obligatoire obligatoirement facultatif faculte"
                  + " gratuit gratuite gratuitement onereux tacite tacitement expresse maximum"
                  + " minimum maximal maximale minimal minimale")
              .split(" "));

  // Of a long passage that is new, the first few words that bind are enough to look at it.
  private static final int MOST = 3;
  private static final int LONGEST = 200;

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
    List<Fact> was = touched(oldFacts, older, hunk.oldFrom(), hunk.oldTo());
    List<Fact> is = new ArrayList<>(touched(newFacts, newer, hunk.newFrom(), hunk.newTo()));
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
      changes.addAll(bare(hunk, FactKind.NUMBER, Weights::counts));
    }
    changes.addAll(bare(hunk, FactKind.OBLIGATION, t -> BINDING.contains(t.key())));
    return changes;
  }

  /** The facts that words are of; where there are no words, those that reach over the place. */
  private static List<Fact> touched(Facts facts, Version version, int from, int to) {
    Span room = version.room(from, to);
    return from < to
        ? facts.touched(version.span(from, to))
        : facts.touched(Span.at(room.start())).stream()
            .filter(f -> f.span().start() < room.start() && room.end() < f.span().end())
            .toList();
  }

  private static boolean counts(Token token) {
    return token.isNumber() || CARDINALS.contains(token.key());
  }

  /** The words of a kind that only one side has, one against the other in their order. */
  private List<FactChange> bare(Hunk hunk, FactKind kind, Predicate<Token> wanted) {
    List<Token> was = new ArrayList<>(bare(older, hunk.oldFrom(), hunk.oldTo(), wanted));
    List<Token> is = new ArrayList<>(bare(newer, hunk.newFrom(), hunk.newTo(), wanted));
    for (Token token : List.copyOf(was)) {
      is.stream()
          .filter(t -> t.key().equals(token.key()))
          .findFirst()
          .ifPresent(
              same -> {
                is.remove(same);
                was.remove(token);
              });
    }
    List<FactChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, Math.max(was.size(), is.size())); i++) {
      changes.add(new FactChange(kind, at(was, i, older, kind), at(is, i, newer, kind)));
    }
    return changes;
  }

  private static List<Token> bare(Version version, int from, int to, Predicate<Token> wanted) {
    return version.tokens().subList(from, to).stream().filter(wanted).limit(LONGEST).toList();
  }

  private static Optional<Fact> at(List<Token> tokens, int i, Version version, FactKind kind) {
    return tokens.stream()
        .skip(i)
        .findFirst()
        .map(t -> new Fact(kind, "", t.span(), version.slice(t.span()), t.key()));
  }
}
