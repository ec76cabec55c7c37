package org.contreseing.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the text of an agreement says around a fact, in lower case without accents. */
final class Told {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 1500;

  private final Agreement agreement;

  Told(Agreement agreement) {
    this.agreement = agreement;
  }

  /** The sentence of a place, on one line; what stands near where none was detected. */
  String sentence(Span place) {
    Span around =
        agreement
            .outline()
            .sentenceAt(place.start())
            .filter(s -> s.length() <= LONGEST)
            .orElse(place);
    return flat(agreement.outline().reading().slice(around.cover(place)));
  }

  /** A place as printed, on one line. */
  String quote(Span place) {
    return SPACE.matcher(agreement.outline().reading().slice(place)).replaceAll(" ").strip();
  }

  /** The text right before a place. */
  String before(Span place, int reach) {
    Reading reading = agreement.outline().reading();
    int at = reading.indexOf(place.start());
    return flat(reading.text().substring(Math.max(0, at - reach), at));
  }

  /** The text right after a place. */
  String after(Span place, int reach) {
    Reading reading = agreement.outline().reading();
    int at = reading.indexOf(place.end());
    return flat(reading.text().substring(at, Math.min(reading.text().length(), at + reach)));
  }

  /** The outermost article in which a place stands. */
  Optional<Article> article(Span place) {
    return agreement.outline().articles().stream()
        .filter(a -> a.parent().isEmpty() && a.span().contains(place.start()))
        .findFirst();
  }

  /** Whether a place stands in the articles, and not in recitals, signatures or annexes. */
  boolean inArticle(Span place) {
    return article(place).isPresent();
  }

  /** Whether a place stands in the heading of an article. */
  boolean inHeading(Span place) {
    return agreement.outline().articles().stream().anyMatch(a -> a.headingSpan().overlaps(place));
  }

  /** The words of the outermost article in which a place stands; empty outside of all. */
  String articleText(Span place) {
    return article(place).map(a -> flat(agreement.outline().reading().slice(a.span()))).orElse("");
  }

  /** Ordinals of the parties that words of {@link #sentence} name. */
  Set<Integer> parties(String words) {
    Set<Integer> named = new TreeSet<>();
    for (Party party : agreement.parties()) {
      boolean here = aliases(party).anyMatch(a -> hasWord(words, a));
      if (here) {
        named.add(party.ordinal());
      }
    }
    return named;
  }

  /** What a party is called, folded, without a leading article. */
  static Stream<String> aliases(Party party) {
    return party.aliases().stream()
        .map(Told::flat)
        .map(a -> a.replaceFirst("^(?:l[ea]s? |l')", ""));
  }

  private static boolean hasWord(String words, String alias) {
    return alias.length() > 2
        && Pattern.compile("(?<![\\p{L}])" + Pattern.quote(alias) + "(?![\\p{L}])")
            .matcher(words)
            .find();
  }

  static String flat(String text) {
    return SPACE.matcher(Article.fold(text).replace('’', '\'')).replaceAll(" ").strip();
  }
}
