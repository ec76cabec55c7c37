package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Appearance;
import org.contreseing.model.Appearance.Likeness;
import org.contreseing.model.Appearance.Role;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;

/**
 * Counts by what names title, recitals and articles call each party. A common noun ("la commune")
 * means a party only behind its article and when nothing says which one.
 */
final class BodyMentions {

  private static final Set<String> DEFINITE =
      Set.of(
          "le", "la", "l", "du", "au", "ladite", "ledit", "dudit", "audit", "cette", "ce", "cet");
  private static final Set<String> OF = Set.of("de", "d", "du", "des");

  private final Canvas canvas;
  private final List<Party> parties;
  private final NameLikeness likeness;
  private final PartyMentions mentions;
  private final Designations designations;
  // made for the first slip: most agreements have none
  private Lexicon lexicon;

  BodyMentions(Canvas canvas, List<Party> parties, NameLikeness likeness) {
    this.canvas = canvas;
    this.parties = parties;
    this.likeness = likeness;
    mentions = new PartyMentions(canvas, parties);
    designations = new Designations(parties);
  }

  /** One appearance for each party, kind of place and spelling, in the order of the first. */
  List<Appearance> read() {
    Passage act = canvas.act();
    String text = act.text();
    Tokens tokens = Tokens.of(text);
    List<Span> places = Tokens.places(text);
    Map<String, Appearance> found = new LinkedHashMap<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<PartyMentions.Mention> mention = mentions.at(tokens, i);
      if (mention.isPresent() && mention.get().who().size() == 1 && !mention.get().all()) {
        Span place = places.get(i).cover(places.get(mention.get().end() - 1));
        seen(act, place, tokens, mention.get())
            .ifPresent(a -> found.merge(key(a), a, (first, next) -> again(first)));
      }
      i = mention.map(PartyMentions.Mention::end).orElse(i + 1);
    }
    return new ArrayList<>(found.values());
  }

  private static String key(Appearance a) {
    return a.party() + " " + a.role() + " " + Spelling.words(a.printed());
  }

  private static Appearance again(Appearance a) {
    return new Appearance(a.party(), a.role(), a.printed(), a.span(), a.count() + 1, a.likeness());
  }

  private Optional<Appearance> seen(
      Passage act, Span place, Tokens tokens, PartyMentions.Mention mention) {
    Party party = parties.get(mention.who().iterator().next());
    Span span = act.span(place.start(), place.end());
    String printed = act.text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
    Likeness how = likeness(party, printed);
    boolean means =
        role(span).isPresent()
            && how != Likeness.DIFFERENT
            && means(party, printed, how, tokens, mention);
    return means
        ? Optional.of(new Appearance(party.ordinal(), role(span).get(), printed, span, 1, how))
        : Optional.empty();
  }

  /** The party's kind of body, where the name has no such word, is another form of it. */
  private Likeness likeness(Party party, String printed) {
    Likeness how = likeness.of(party, printed);
    boolean kind = designations.kinds(party.ordinal()).contains(Spelling.words(printed));
    return how == Likeness.DIFFERENT && kind ? Likeness.OTHER_FORM : how;
  }

  private Lexicon lexicon() {
    if (lexicon == null) {
      lexicon = new Lexicon(canvas.whole());
    }
    return lexicon;
  }

  private boolean means(
      Party party, String printed, Likeness how, Tokens tokens, PartyMentions.Mention mention) {
    boolean slip = how == Likeness.SPELLING;
    boolean capital = Character.isUpperCase(printed.codePointAt(0));
    if (slip && (!capital || lexicon().ordinary(printed))) {
      return false;
    }
    String meant =
        slip ? NameLikeness.slipOf(party, Spelling.words(printed)).orElse(printed) : printed;
    boolean single = mention.end() - mention.start() == 1;
    boolean common = single && (!capital || FormVocabulary.has(meant));
    return !common
        || DEFINITE.contains(tokens.fold(mention.start() - 1))
            && !OF.contains(tokens.fold(mention.end()));
  }

  /** The kind of place; empty in a party's own block and in the signature zone. */
  private Optional<Role> role(Span span) {
    if (canvas.outline().title().filter(t -> t.contains(span)).isPresent()) {
      return Optional.of(Role.TITLE);
    }
    boolean elsewhere =
        canvas.outline().signature().contains(span)
            || parties.stream().anyMatch(p -> p.span().contains(span));
    return elsewhere ? Optional.empty() : Optional.of(Role.BODY);
  }
}
