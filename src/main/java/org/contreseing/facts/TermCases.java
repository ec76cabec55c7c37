package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.model.TermCase;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Aliases set with a capital and taken up without, or the other way round, and names of parties
 * written with several capitals. Only behind a definite article and when nothing says which other
 * one is meant ("la commune de Lyon"); capitals throughout are a matter of layout.
 */
final class TermCases {

  private static final Finder NOUN =
      Wording.exact("(?:[Ll]e |[Ll]a |[Ll]')(?<noun>\\p{L}[\\p{L}'-]{3,25})");
  private static final String BEFORE =
      "(?<![\\p{L}'])(?:(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Ll]adite|[Ll]edit|[Dd]udit|[Aa]udit)\\s+|[LlD]')";
  private static final String ALONE =
      "(?![\\p{L}-]|'\\p{L}|\\s+(?:de|du|des|d|voisine?|limitrophe|membre|tierce)(?:\\s|')|\\s+\\p{Lu})";

  /** Nouns of places: behind "de" or "dans" the place is meant and no actor. */
  private static final Finder PLACE =
      Wording.of("commune|ville|département|région|métropole|agglomération|communauté|territoire");

  private static final Finder OF_PLACE =
      Wording.of(
          "(?:\\b(?:de|dans|sur|à|hors|par|en)\\s+la\\s+|\\b(?:de|dans|sur|à)\\s+l'|\\b(?:du|au|dans\\s+le|sur\\s+le)\\s+)$");

  private TermCases() {}

  /** At most one for each alias and each name. */
  static List<TermCase> read(Canvas canvas, NameFacts named) {
    List<TermCase> found = new ArrayList<>();
    for (Party party : named.parties()) {
      party.aliases().stream()
          .limit(1)
          .flatMap(a -> alias(canvas, named, a).stream())
          .forEach(found::add);
      name(canvas, party).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<TermCase> alias(Canvas canvas, NameFacts named, String alias) {
    Search noun = NOUN.matcher(alias);
    if (!noun.matches() || Spelling.isUpper(noun.group("noun"))) {
      return Optional.empty();
    }
    String set = noun.group("noun");
    String swapped = swapped(set);
    List<Span> used = uses(canvas, named, set);
    List<Span> other = uses(canvas, named, swapped);
    return other.isEmpty() || used.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TermCase(
                other.get(0),
                alias,
                alias.substring(0, alias.length() - set.length()) + swapped,
                other.size()));
  }

  private static String swapped(String word) {
    String first = word.substring(0, 1);
    boolean upper = Character.isUpperCase(word.charAt(0));
    return (upper
            ? first.toLowerCase(java.util.Locale.ROOT)
            : first.toUpperCase(java.util.Locale.ROOT))
        + word.substring(1);
  }

  /** Uses in sentences of articles: headings follow rules of their own. */
  private static List<Span> uses(Canvas canvas, NameFacts named, String word) {
    Passage articles = canvas.articles();
    String text = articles.text();
    if (!text.contains(word)) {
      return List.of();
    }
    Finder use = Wording.exact(BEFORE + "(?<word>" + Pattern.quote(word) + ")" + ALONE);
    List<Span> found = new ArrayList<>();
    ArticleIndex index = new ArticleIndex(canvas.outline().articles());
    boolean mayBePlace = PLACE.matcher(word).matches();
    Search m = use.matcher(text);
    while (m.find()) {
      Span at = articles.span(m.start("word"), m.end("word"));
      boolean heading = index.at(at.start()).filter(a -> a.headingSpan().overlaps(at)).isPresent();
      boolean presented = named.parties().stream().anyMatch(p -> p.span().contains(at));
      boolean place = mayBePlace && OF_PLACE.matcher(before(text, m)).find();
      if (!heading && !presented && !place) {
        found.add(at);
      }
    }
    return found;
  }

  private static String before(String text, Search m) {
    return text.substring(Math.max(0, m.start() - 12), m.start("word"));
  }

  /** A name of several words whose inner capitals change. */
  private static Optional<TermCase> name(Canvas canvas, Party party) {
    String[] words = party.name().replaceAll("\\([^)]*\\)", " ").strip().split("\\s+");
    if (words.length < 3 || !party.blanks().isEmpty()) {
      return Optional.empty();
    }
    Finder printed =
        Wording.of(
            "(?<!\\p{L})"
                + Stream.of(words).map(Pattern::quote).collect(Collectors.joining("\\s+"))
                + "(?!\\p{L})");
    Passage whole = canvas.whole();
    Map<String, List<Span>> ways = new LinkedHashMap<>();
    Search m = printed.matcher(whole.text());
    while (m.find()) {
      String way = Surroundings.flat(m.group());
      if (!shouted(way)) {
        ways.computeIfAbsent(swappedHead(way), w -> new ArrayList<>()).add(whole.span(m));
      }
    }
    return ways.size() < 2 ? Optional.empty() : Optional.of(rarest(whole, ways));
  }

  /** Whether some word of a sort that is not an acronym is in capitals throughout. */
  private static boolean shouted(String way) {
    return Stream.of(way.split("[\\s'-]+")).anyMatch(w -> w.length() > 3 && Spelling.isUpper(w));
  }

  // the first letter depends on the sentence
  private static String swappedHead(String way) {
    return way.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + way.substring(1);
  }

  private static TermCase rarest(Passage whole, Map<String, List<Span>> ways) {
    List<List<Span>> sorted =
        ways.values().stream().sorted((a, b) -> Integer.compare(b.size(), a.size())).toList();
    List<Span> other = sorted.get(1);
    return new TermCase(
        other.get(0), printed(whole, sorted.get(0)), printed(whole, other), other.size());
  }

  private static String printed(Passage whole, List<Span> ways) {
    return Surroundings.flat(whole.reading().slice(ways.get(0)));
  }
}
