package org.contreseing.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * French numbers in words, in traditional and 1990 spelling, by the tokens of {@code
 * number_word_tokens.csv}.
 */
final class NumberWords {

  private static final Set<String> CARDINAL = Set.of("unit", "ten", "multiplier");
  private static final Finder BETWEEN = Finder.of("[\\s-]+");

  private final Map<String, Row> tokens;
  private final Set<String> cardinals;
  private final String pattern;

  NumberWords(Tables tables) {
    List<Row> rows = tables.rows("number_word_tokens");
    tokens =
        rows.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    r -> r.get("token"), Function.identity(), (a, b) -> a));
    String words =
        rows.stream()
            .filter(r -> CARDINAL.contains(r.get("type")))
            .map(r -> r.get("token"))
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|"));
    cardinals =
        rows.stream()
            .filter(r -> CARDINAL.contains(r.get("type")) && !r.get("token").contains("-"))
            .map(r -> r.get("token"))
            .collect(Collectors.toUnmodifiableSet());
    pattern =
        Phrase.fill(
            "(?<![\\p{L}\\p{N}-])(?:%1$s)\\b(?:(?:-| )(?:et(?:-| )(?:une?|onze)|%1$s)\\b){0,14}+",
            words);
  }

  /**
   * A phrase (see {@link Phrase}) without groups that finds a cardinal number in words, at most
   * fifteen of them.
   */
  String phrase() {
    return pattern;
  }

  /**
   * A phrase that finds a number of at most three figures or in words, also said twice ("deux
   * (2)"), in a group of this name; {@link #number} reads the group.
   */
  String orFigures(String group) {
    return Phrase.fill("(?<%s>\\b\\d{1,3}|%s)(?:~\\(~[\\p{L}\\d -]{1,20}~\\))?", group, pattern);
  }

  /** The value of figures or of a number in words, empty as for {@link #value}. */
  Optional<Integer> number(String figuresOrWords) {
    return Character.isDigit(figuresOrWords.charAt(0))
        ? Optional.of(Integer.valueOf(figuresOrWords))
        : value(figuresOrWords).map(Long::intValue);
  }

  /**
   * The places of a lower-case text at which a number may start: a run of digits, or a word for a
   * number. Everything that starts with a number is looked for there and nowhere else.
   */
  int[] starts(String text) {
    IntStream.Builder starts = IntStream.builder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (Character.isDigit(text.charAt(i)) || cardinals.contains(text.substring(i, end))) {
          starts.add(i);
        }
        i = end;
      }
    }
    return starts.build().toArray();
  }

  /** The value of a cardinal number; empty when the words do not make one number ("deux trois"). */
  Optional<Long> value(String words) {
    Cardinal number = new Cardinal();
    for (String word : split(words)) {
      Row token = tokens.get(word);
      if (token == null || !number.accept(token.get("type"), token.get("value"))) {
        return Optional.empty();
      }
    }
    return number.value();
  }

  /** The value of an ordinal from "premier" on ("vingt et unième"); empty for anything else. */
  Optional<Integer> ordinal(String words) {
    String[] parts = split(words);
    String last = parts[parts.length - 1];
    Row token = tokens.get(last);
    if (token != null && token.get("type").equals("ordinal")) {
      return parts.length == 1 ? Optional.of(token.number("value")) : Optional.empty();
    }
    if (!last.endsWith("ième")) {
      return Optional.empty();
    }
    parts[parts.length - 1] = cardinal(last.substring(0, last.length() - "ième".length()));
    return value(String.join(" ", parts)).map(Long::intValue);
  }

  private String cardinal(String stem) {
    return List.of(stem, stem + "e", stem.replaceFirst("u$", ""), stem.replaceFirst("v$", "f"))
        .stream()
        .filter(tokens::containsKey)
        .findFirst()
        .orElse(stem);
  }

  private static String[] split(String words) {
    return BETWEEN.split(words.strip().toLowerCase(Locale.ROOT));
  }
}
