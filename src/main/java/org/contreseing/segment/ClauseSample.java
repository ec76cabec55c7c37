package org.contreseing.segment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An article of which a person said what kind of clause it is.
 *
 * @param heading its title, empty when it has none
 * @param body its text
 * @param kind of {@code clause_headings.csv}
 */
public record ClauseSample(String heading, String body, String kind) {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final int BODY_WORDS = 80;

  /** What the categorizer sees of an article: words of its title and of the head of its text. */
  static String[] tokens(String heading, String body) {
    List<String> tokens = new ArrayList<>();
    List<String> title = words(heading, BODY_WORDS);
    title.forEach(w -> tokens.add("h:" + w));
    for (int i = 1; i < title.size(); i++) {
      tokens.add("h:" + title.get(i - 1) + "_" + title.get(i));
    }
    List<String> text = words(body, BODY_WORDS);
    text.stream().distinct().forEach(w -> tokens.add("b:" + w));
    for (int i = 1; i < text.size(); i++) {
      tokens.add("b:" + text.get(i - 1) + "_" + text.get(i));
    }
    return tokens.toArray(String[]::new);
  }

  private static List<String> words(String text, int most) {
    String head = text.length() > most * 12 ? text.substring(0, most * 12) : text;
    String plain =
        Normalizer.normalize(head, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return NO_LETTER
        .splitAsStream(plain)
        .filter(w -> w.length() > 2)
        .limit(most)
        .map(
            w ->
                w.length() > 4 && (w.endsWith("s") || w.endsWith("x"))
                    ? w.substring(0, w.length() - 1)
                    : w)
        .toList();
  }
}
