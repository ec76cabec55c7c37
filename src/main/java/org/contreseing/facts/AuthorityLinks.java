package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contreseing.model.Authority;
import org.contreseing.model.Authority.Kind;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Says who signs by which act: the party that it empowers and the signature blocks that rely on it.
 */
final class AuthorityLinks {

  /** Whose body it was; a day is none. */
  private static final Finder OF =
      Wording.of("\\s(?:de\\s+(?:la\\s|l')?|du\\s|des\\s|d')\\s*+(?!\\d|l'|la\\s)");

  private static final Finder NAME_END =
      Wording.of(
          "\\s+(?:du|le|en\\s+date|dat[ée]e?|n°|autoris|approuv|habilit|donnant|portant|relati[fv]e?)\\b|[,;.(]");
  private static final int FAR = 120;

  private final LegalForms forms;

  AuthorityLinks(LegalForms forms) {
    this.forms = forms;
  }

  /** The acts with their parties and blocks, and with what a block says of its own power. */
  List<Authority> read(
      Canvas canvas, List<Authority> acts, List<Party> parties, Signature signature) {
    Designations designations = new Designations(parties);
    List<Authority> all = new ArrayList<>();
    for (Authority act : acts) {
      Optional<Integer> within = blockAt(signature, act.span());
      Optional<Integer> party =
          act.party()
              .or(() -> within.flatMap(b -> signature.blocks().get(b).party()))
              .or(() -> taker(canvas, act, parties, designations));
      all.add(linked(act, party, within.map(List::of).orElseGet(() -> blocks(signature, party))));
    }
    delegated(canvas, signature, all).forEach(all::add);
    all.sort(Comparator.comparing(Authority::span));
    return List.copyOf(all);
  }

  private static Optional<Integer> blockAt(Signature signature, Span span) {
    return IntStream.range(0, signature.blocks().size())
        .filter(i -> signature.blocks().get(i).span().contains(span))
        .boxed()
        .findFirst();
  }

  private static List<Integer> blocks(Signature signature, Optional<Integer> party) {
    return IntStream.range(0, signature.blocks().size())
        .filter(i -> party.isPresent() && signature.blocks().get(i).party().equals(party))
        .boxed()
        .toList();
  }

  private static Authority linked(Authority a, Optional<Integer> party, List<Integer> blocks) {
    return new Authority(
        a.span(),
        a.kind(),
        a.nature(),
        a.body(),
        a.number(),
        a.numberBlank(),
        a.date(),
        a.dateBlank(),
        party,
        blocks);
  }

  /**
   * The party whose body took an act of a visa: the one named behind the body, else the only one
   * for which such a body deliberates.
   */
  private Optional<Integer> taker(
      Canvas canvas, Authority act, List<Party> parties, Designations designations) {
    String text = canvas.text();
    int from = canvas.reading().indexOf(act.span().start());
    String after = text.substring(from, Math.min(text.length(), from + act.span().length() + FAR));
    String clause = after.split("[;.](?=\\s|$)|\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
    Optional<String> body = act.body();
    int at = body.map(clause::indexOf).orElse(-1);
    String tail = at < 0 ? clause : clause.substring(at + body.get().length());
    Search of = OF.matcher(tail);
    boolean named = of.find() && (at < 0 || of.start() == 0);
    if (!named) {
      return body.flatMap(b -> one(deliberating(parties, b)));
    }
    String name = until(tail.substring(of.end()));
    return designations
        .meant(name)
        .or(() -> body.flatMap(b -> one(named(deliberating(parties, b), name))));
  }

  private static String until(String text) {
    Search end = NAME_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  private List<Party> deliberating(List<Party> parties, String body) {
    return parties.stream().filter(p -> forms.deliberates(p.name(), body)).toList();
  }

  private static List<Party> named(List<Party> parties, String name) {
    String words = Spelling.words(name);
    return parties.stream()
        .filter(
            p ->
                !words.isEmpty()
                    && (" " + Spelling.words(p.name()) + " ").contains(" " + words + " "))
        .toList();
  }

  private static Optional<Integer> one(List<Party> parties) {
    return parties.size() == 1 ? Optional.of(parties.get(0).ordinal()) : Optional.empty();
  }

  /** "Par délégation" in a block, where no act is told. */
  private static List<Authority> delegated(
      Canvas canvas, Signature signature, List<Authority> told) {
    List<Authority> delegations = new ArrayList<>();
    for (int i = 0; i < signature.blocks().size(); i++) {
      SignatureBlock block = signature.blocks().get(i);
      Passage place = canvas.passage(block.span());
      Search said = SignatureBlocks.DELEGATED.matcher(place.text());
      if (block.delegated() && said.find()) {
        Span span = place.span(said);
        int index = i;
        if (told.stream().noneMatch(a -> a.is(Kind.DELEGATION) && a.blocks().contains(index))) {
          delegations.add(delegation(span, block, i));
        }
      }
    }
    return delegations;
  }

  private static Authority delegation(Span span, SignatureBlock block, int index) {
    return new Authority(
        span,
        Kind.DELEGATION,
        "délégation",
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        block.party(),
        List.of(index));
  }
}
