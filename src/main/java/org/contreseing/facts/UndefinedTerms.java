package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Definition;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.UndefinedTerm;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Common nouns written like defined terms and defined nowhere. Asks only of an agreement that
 * defines two terms with a capital, for nouns that always have one, three times at least, and once
 * after a word that no proper name follows ("chaque Livrable").
 */
final class UndefinedTerms {

  private static final Finder CAPITAL =
      Wording.exact(
          "(?<![\\p{L}'])(?:(?<one>(?i:ce|cet|cette|ces|chaque|toute?|une?|son|sa|ses|leurs?|ledit|ladite|lesdite?s)\\s+)|(?i:le|la|les|du|des|aux?)\\s+|[lLdD]')(?<term>\\p{Lu}\\p{Ll}{3,24})(?![\\p{L}'-])(?!\\s+(?:(?:de|du|des|de\\s+la)\\s+|d'|de\\s+l')?\\p{Lu})");
  private static final Finder SMALL = Wording.exact("(?<!\\p{L})\\p{Ll}{4,25}(?!\\p{L})");
  private static final Set<String> OFFICES =
      Set.of(
          "etat",
          "commune",
          "departement",
          "region",
          "prefet",
          "maire",
          "president",
          "presidente",
          "conseil",
          "code",
          "loi",
          "ministere",
          "ministre",
          "republique",
          "internet",
          "tresor",
          "assemblee",
          "convention",
          "contrat",
          "partie",
          "annexe",
          "article",
          "avenant",
          "union",
          "titre",
          "chapitre",
          "section",
          "madame",
          "monsieur",
          "tribunal",
          "ville",
          "metropole");

  /** A party named by its part in an exchange, which only a definition can tell. */
  private static final Finder PART =
      Wording.of(
          "(?<![\\p{L}«\"“])partie\\s+(?<part>[ée]mettrice|r[ée]ceptrice|divulgatrice|destinataire|communicante|r[ée]cipiendaire|d[ée]tentrice)(?!\\p{L})");

  private static final Finder QUOTED_PART =
      Wording.of(
          "[«\"“]\\s*(?:la\\s+)?partie\\s+(?:[ée]mettrice|r[ée]ceptrice|divulgatrice|destinataire|communicante|r[ée]cipiendaire|d[ée]tentrice)");

  private static final int LEAST_DEFINED = 2;
  private static final int LEAST_USES = 3;

  private UndefinedTerms() {}

  static List<UndefinedTerm> read(Canvas canvas, List<Party> parties, List<Definition> defined) {
    List<UndefinedTerm> found = new ArrayList<>(parts(canvas, parties, defined));
    found.addAll(nouns(canvas, parties, defined));
    return List.copyOf(found);
  }

  /** The first such part, where neither definition nor alias nor guillemets introduce one. */
  private static List<UndefinedTerm> parts(
      Canvas canvas, List<Party> parties, List<Definition> defined) {
    Passage articles = canvas.articles();
    List<MatchResult> uses = PART.matcher(articles.text()).results().toList();
    boolean known =
        uses.size() < 2
            || QUOTED_PART.matcher(canvas.whole().text()).find()
            || Stream.concat(
                    parties.stream().flatMap(p -> p.aliases().stream()),
                    defined.stream().map(Definition::term))
                .anyMatch(t -> QUOTED_PART.matcher("«" + t).find());
    return known
        ? List.of()
        : List.of(
            new UndefinedTerm(
                articles.span(uses.get(0).start(), uses.get(0).end()),
                Surroundings.flat(uses.get(0).group()).toLowerCase(Locale.ROOT),
                uses.size()));
  }

  private static List<UndefinedTerm> nouns(
      Canvas canvas, List<Party> parties, List<Definition> defined) {
    long capital = defined.stream().filter(d -> Character.isUpperCase(d.term().charAt(0))).count();
    if (capital < LEAST_DEFINED) {
      return List.of();
    }
    Passage articles = canvas.articles();
    Map<String, List<MatchResult>> uses = new LinkedHashMap<>();
    Map<String, Integer> singled = new HashMap<>();
    Search m = CAPITAL.matcher(articles.text());
    while (m.find()) {
      String key = singular(m.group("term"));
      uses.computeIfAbsent(key, k -> new ArrayList<>()).add(m.toMatchResult());
      singled.merge(key, m.group("one") == null ? 0 : 1, Integer::sum);
    }
    Set<String> known = known(parties, defined);
    Predicate<String> asks =
        k -> uses.get(k).size() >= LEAST_USES && singled.get(k) > 0 && !known.contains(k);
    Set<String> small = small(articles.text());
    return uses.keySet().stream()
        .filter(k -> asks.test(k) && !OFFICES.contains(k) && !small.contains(k))
        .map(k -> term(articles, uses.get(k)))
        .toList();
  }

  private static UndefinedTerm term(Passage articles, List<MatchResult> uses) {
    MatchResult first = uses.get(0);
    return new UndefinedTerm(
        articles.span(first.start(2), first.end(2)), first.group(2), uses.size());
  }

  private static String singular(String word) {
    return Spelling.fold(word).replaceFirst("(?<=..)[sx]$", "");
  }

  private static Set<String> known(List<Party> parties, List<Definition> defined) {
    return Stream.concat(
            parties.stream().flatMap(p -> Stream.concat(Stream.of(p.name()), p.aliases().stream())),
            defined.stream().map(Definition::term))
        .flatMap(n -> Stream.of(n.split("[^\\p{L}]+")))
        .map(UndefinedTerms::singular)
        .collect(Collectors.toSet());
  }

  private static Set<String> small(String text) {
    return SMALL.matcher(text).results().map(w -> singular(w.group())).collect(Collectors.toSet());
  }
}
