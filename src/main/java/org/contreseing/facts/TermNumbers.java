package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Article;
import org.contreseing.model.Definition;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.TermNumber;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Aliases of one party used in the plural with their capital, as actors: what a template for many
 * leaves behind. Silent where several parties are of the kind, and where something behind the
 * plural says that others are meant ("les Communes membres").
 */
final class TermNumbers {

  private static final Finder SINGLE =
      Wording.exact("(?:[Ll]e |[Ll]a |[Ll]')(?<noun>\\p{Lu}\\p{Ll}{3,20})");
  private static final String OTHERS =
      "(?!\\s+(?:membres?|adh[ée]rent|voisin|limitrophe|tier[cs]|du\\s|de\\s|des\\s|d'|concern|int[ée]ress|qui\\b|dont\\b|non\\b|tels|comme|ou\\b|et\\b|françaises?|publi|priv[ée]|europ|[ée]trang|autres|r[ée]gies?|organisat))(?![\\p{L}-])";
  private static final String NAMED =
      "(?!\\s+(?:membres?|tier[cs]|publics?|priv[ée]s|potentiels|[ée]ventuels|du\\s|de\\s+(?:la\\s|l')))(?![\\p{L}-])";
  private static final String BOUND =
      "\\s+(?:s'engage|doi|devr|vers|pa[iy]|rembours|supporte|prenn|assur|garanti|sont\\s+tenu|s'oblige)";

  /** Words that may also stand for all parties together. */
  private static final Finder COLLECTIVE =
      Wording.of("partenaires|signataires|contractants|membres|adh[ée]rents");

  /** Nouns of bodies of which there are many beside the parties. */
  private static final Finder COMMON =
      Wording.of(
          "communes?|villes?|d[ée]partements?|r[ée]gions?|m[ée]tropoles?|communaut[ée]s?|collectivit[ée]s?|associations?|soci[ée]t[ée]s?|[ée]tablissements?|universit[ée]s?|syndicats?|organismes?|services?|centres?|clubs?|lyc[ée]es?|[ée]coles?|structures?|agences?|fondations?");

  private TermNumbers() {}

  /** One for each alias. */
  static List<TermNumber> read(Canvas canvas, NameFacts named) {
    List<TermNumber> found = new ArrayList<>();
    for (Party party : named.parties()) {
      for (String alias : party.aliases()) {
        Search single = SINGLE.matcher(alias);
        if (single.matches() && alone(single.group("noun"), party, named)) {
          plural(canvas, alias, single.group("noun")).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Whether no other party, no title and no definition speaks of several of the kind. */
  private static boolean alone(String noun, Party party, NameFacts named) {
    String word = Spelling.fold(noun);
    boolean others =
        named.parties().stream()
            .filter(p -> p.ordinal() != party.ordinal())
            .flatMap(p -> Stream.concat(Stream.of(p.name()), p.aliases().stream()))
            .anyMatch(n -> (" " + Spelling.words(n) + " ").matches(".* " + word + "[sx]? .*"));
    boolean defined =
        named.definitions().stream()
            .map(Definition::term)
            .anyMatch(t -> Spelling.fold(t).startsWith(word));
    return !others && !defined && !word.startsWith("partie");
  }

  private static Optional<TermNumber> plural(Canvas canvas, String alias, String noun) {
    String many = noun.endsWith("eau") ? noun + "x" : noun.matches(".*[sx]") ? "(?!)" : noun + "s";
    Passage articles = canvas.articles();
    if (!articles.text().contains(many)) {
      return Optional.empty();
    }
    Finder use =
        Wording.exact(
            "(?<found>(?:[Ll]es|[Dd]es|[Aa]ux|[Cc]es|[Cc]hacune?\\s+des|[Ll]eurs)\\s+"
                + many
                + ")"
                + (COMMON.matcher(noun).matches() ? OTHERS : NAMED)
                + "(?<bound>"
                + BOUND
                + ")?");
    if (Wording.of("[«\"“]\\s*(?:les\\s+)?" + many + "\\s*[»\"”]").matcher(canvas.text()).find()) {
      return Optional.empty();
    }
    List<Article> headed = canvas.outline().articles();
    TermNumber found = null;
    Search m = use.matcher(articles.text());
    while (m.find()) {
      int at = articles.span(m).start();
      if (headed.stream().noneMatch(a -> a.headingSpan().contains(at))) {
        found = again(found, articles, alias, m);
      }
    }
    return Optional.ofNullable(found);
  }

  private static TermNumber again(TermNumber before, Passage articles, String alias, Search m) {
    boolean bound = m.group("bound") != null && !COLLECTIVE.matcher(m.group("found")).find();
    return before == null
        ? new TermNumber(
            articles.span(m.start("found"), m.end("found")),
            alias,
            Surroundings.flat(m.group("found")),
            1,
            bound)
        : new TermNumber(
            before.span(), alias, before.found(), before.count() + 1, before.binding() || bound);
  }
}
