package org.contreseing.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sums written in a way that is read badly.
 *
 * @param span the first of them
 * @param quote as read
 * @param better as it is read well
 * @param count how many there are
 */
public record AmountStyle(Span span, String quote, String better, int count) implements Located {

  private static final Pattern SLASHED = Pattern.compile("(?i)(€|euros?|eur) ?/ ?(ht|ttc)\\b");
  private static final Pattern UNGROUPED =
      Pattern.compile("(?<![\\d.,])\\d{5,9}(?=(?:[,.]\\d{2})?\\s?(?:€|euros?\\b|EUR\\b))");
  private static final Pattern FIGURES = Pattern.compile("(?<![\\d., ])\\d{4,9}(?!\\d)");

  static Stream<AmountStyle> of(Agreement agreement) {
    List<Amount> odd =
        agreement.amounts().stream()
            .filter(a -> SLASHED.matcher(a.quote()).find() || UNGROUPED.matcher(a.quote()).find())
            .toList();
    return odd.stream()
        .findFirst()
        .map(a -> new AmountStyle(a.span(), a.quote(), better(a.quote()), odd.size()))
        .stream();
  }

  private static String better(String quote) {
    String label =
        SLASHED
            .matcher(quote)
            .replaceAll(m -> m.group(1) + " " + m.group(2).toUpperCase(java.util.Locale.ROOT));
    return FIGURES.matcher(label).replaceAll(AmountStyle::grouped);
  }

  private static String grouped(java.util.regex.MatchResult figures) {
    Matcher thousands = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)").matcher(figures.group());
    return thousands.replaceAll(" ");
  }
}
