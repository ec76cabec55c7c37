package org.contreseing.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two ways in which one act writes the same thing in its citations: "L. 2121-29" and "L.2121-29",
 * "loi n° 2000-321" and "loi 2000-321". The first such pair of an act.
 *
 * @param span the second way
 * @param first the first way, as read
 * @param other the second way, as read
 */
public record CitationForms(Span span, String first, String other) implements Located {

  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{L}\\d])([LRD])([. ]{0,2})(?=\\d{2,4}-)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:loi|décret|ordonnance)s?\\s+(n\\s?[°ºo]s?\\s?)?(\\d{2,4}-\\d{1,5})\\b");

  static Optional<CitationForms> of(Agreement agreement) {
    List<LawReference> laws =
        agreement.references().stream()
            .filter(LawReference.class::isInstance)
            .map(LawReference.class::cast)
            .toList();
    return letters(laws).or(() -> numbers(laws));
  }

  private static Optional<CitationForms> letters(List<LawReference> laws) {
    String style = "";
    String first = "";
    for (LawReference law : laws) {
      Matcher letter = LETTER.matcher(law.quote());
      while (letter.find()) {
        String here = letter.group(2);
        String quote = law.quote().substring(letter.start()).split("[\\s,;](?=[^\\d])")[0];
        if (first.isEmpty()) {
          style = here;
          first = quote;
        } else if (!style.equals(here)) {
          return Optional.of(new CitationForms(law.span(), first, quote));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CitationForms> numbers(List<LawReference> laws) {
    Map<String, String> marked = new HashMap<>();
    Map<String, String> quotes = new HashMap<>();
    for (LawReference law : laws) {
      Matcher number = NUMBER.matcher(law.quote());
      if (number.find()) {
        String mark = number.group(1) == null ? "" : "n";
        String before = marked.putIfAbsent(number.group(2), mark);
        if (before != null && !before.equals(mark)) {
          return Optional.of(
              new CitationForms(law.span(), quotes.get(number.group(2)), number.group()));
        }
        quotes.putIfAbsent(number.group(2), number.group());
      }
    }
    return Optional.empty();
  }
}
