package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Enumeration;
import org.contreseing.model.Enumeration.Item;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds lists: items with a sign before them, under words that end with a colon. */
final class EnumerationReader {

  private static final Finder ONWARD =
      Finder.of("^(?:\\p{Ll}|(?:[AÀ]|De|D['’]|Et|Ou|Qu['’e]|Ni)(?![\\p{L}]))");
  private static final int FEWEST = 2;
  // what is counted and is no item of a list: lengths, sums, copies, parties, other numbers
  private static final String MEASURES =
      "(?:an(?:nee)?s?|mois|semaines?|jours?|heures?|minutes?|euros?|eur|%|exemplaires?|originaux|fois|parties|kilometres?|metres?|km|m2|m|ha|hectares?|kg|tonnes?|places?|pages?|articles?|annexes?|tiers|quarts?|agents?|personnes?|habitants?|communes?|membres|autres?|premiers?|premieres?|derniers?|dernieres?|et|ou|a|de|par|pour|en)\\b";
  // "les deux structures s'engagent à :" counts who acts, not what follows
  private static final String VERBS =
      "(?:[\\p{L}'-]{1,20}(?<!m)ent\\b|s'|se\\b|est\\b|sont\\b|a\\b|ont\\b|sera\\b|seront\\b|doit\\b|peut\\b|qui\\b|que\\b|qu'|dont\\b|ne\\b|n'|[\\p{L}-]{2,20}(?:era|eront|ira|iront)\\b)";
  private static final Finder OPEN =
      Finder.of(
          "\\b(?:notamment|entre autres|par exemple|au moins|au minimum|parmi|ou plusieurs|tels? que)\\b");

  private final NumberWords words;
  private final Finder counted;

  EnumerationReader(NumberWords words) {
    this.words = words;
    counted =
        Phrase.of(
            Phrase.fill(
                "(?:\\bau nombre de %1$s|(?:^|(?!(?:articles?|alineas?|paragraphes?|annexes?|lots?|titres?|chapitres?|numeros?|pages?|phases?|tranches?|soit|dont|n°|pour|moins|plus)\\b)(?<![\\p{L}'])[\\p{L}']{1,20} )%2$s (?!%3$s)[\\p{L}-]{4,25}(?: (?!%4$s)[\\p{L}'-]+){0,6}) ?(?:\\([^()]{0,40}\\) ?)?:$",
                words.orFigures("number"), words.orFigures("many"), MEASURES, VERBS));
  }

  List<Enumeration> read(List<Paragraph> paragraphs) {
    List<Enumeration> found = new ArrayList<>();
    for (int i = 0; i + FEWEST < paragraphs.size() + 1; i++) {
      Paragraph lead = paragraphs.get(i);
      boolean leads = lead.text().endsWith(":");
      if (leads && i + 1 < paragraphs.size() && paragraphs.get(i + 1).isItem()) {
        list(lead, paragraphs, i + 1).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Enumeration> list(Paragraph lead, List<Paragraph> all, int from) {
    String sign = all.get(from).bullet();
    List<Item> items = new ArrayList<>();
    boolean whole = true;
    int at = from;
    while (at < all.size() && goesOn(lead, sign, all, at)) {
      Paragraph next = all.get(at);
      whole &= !next.broken();
      if (next.bullet().equals(sign)) {
        items.add(new Item(next.passage().span(), next.text()));
      }
      at++;
    }
    whole &= at == all.size() || ends(all.get(at));
    return items.size() < FEWEST ? Optional.empty() : Optional.of(of(lead, items, whole));
  }

  // a list within the item of a list ends with the next item of the outer one
  private static boolean goesOn(Paragraph lead, String sign, List<Paragraph> all, int at) {
    Paragraph next = all.get(at);
    return next.isItem()
        && !next.bullet().equals(lead.bullet())
        && (next.bullet().equals(sign) || at > 0);
  }

  // what goes on in lower case belongs to the last item, or takes up the sentence of all
  private static boolean ends(Paragraph next) {
    return next.heading() || !next.broken() && !ONWARD.matcher(next.text()).find();
  }

  private Enumeration of(Paragraph lead, List<Item> items, boolean whole) {
    Passage passage = lead.passage();
    String folded = Spelling.fold(passage.text()).replace('’', '\'');
    int sentence = Math.max(folded.lastIndexOf(". "), folded.lastIndexOf(".\n")) + 1;
    Search m = counted.matcher(folded).region(sentence, folded.length());
    boolean counts = !OPEN.matcher(folded.substring(sentence)).find() && m.find();
    String group = counts && m.group("number") != null ? "number" : "many";
    Optional<Integer> announced =
        counts ? words.number(m.group(group)).filter(n -> n > 1 && n < 30) : Optional.empty();
    Span where =
        announced.isEmpty() ? Span.at(passage.span().end()) : passage.span(m.start(group), m.end());
    return new Enumeration(passage.span(), announced, where, items, whole);
  }
}
