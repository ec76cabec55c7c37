package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Article;
import org.contreseing.model.Folding;
import org.contreseing.search.Finder;

/**
 * An article as the clause categorizer sees it: what stands in its title, in that of the article
 * around it, and at the head of its text.
 *
 * @param heading its title, empty when it has none
 * @param parent title of the article that it divides, empty when it divides none
 * @param body its text
 */
public record ClauseSample(String heading, String parent, String body) {

  private static final Finder NO_LETTER = Finder.of("[^\\p{L}]+");
  private static final int HEAD_LETTERS = 900;
  private static final int BODY_WORDS = 80;

  /** An article of an outline among its siblings. */
  public static ClauseSample of(Article article, List<Article> all) {
    return new ClauseSample(
        article.heading(),
        article.parent().map(p -> all.get(p).heading()).orElse(""),
        article.body());
  }

  /** The head of the text, which says what the article is about. */
  String head() {
    return body.length() > HEAD_LETTERS ? body.substring(0, HEAD_LETTERS) : body;
  }

  /** Words and neighbouring words, each with where it stands. */
  List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    add(tokens, "h:", words(heading));
    add(tokens, "b:", words(head()));
    if (heading.isEmpty()) {
      add(tokens, "p:", words(parent));
    }
    return tokens;
  }

  private static void add(List<String> tokens, String where, List<String> words) {
    words.stream().distinct().forEach(w -> tokens.add(where + w));
    for (int i = 1; i < words.size(); i++) {
      tokens.add(where + words.get(i - 1) + "_" + words.get(i));
    }
  }

  private static List<String> words(String text) {
    String plain = Folding.plain(text);
    return NO_LETTER
        .splitAsStream(plain)
        .filter(w -> w.length() > 2)
        .limit(BODY_WORDS)
        .map(w -> w.length() > 4 && (w.endsWith("s") || w.endsWith("x")) ? singular(w) : w)
        .toList();
  }

  private static String singular(String word) {
    return word.substring(0, word.length() - 1);
  }
}
