package org.contreseing.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * The codes of {@code codes.csv} and their articles ({@code code_articles.csv}, about a megabyte,
 * read when the first article of a code is asked for).
 */
final class Codes {

  /** The table of articles. */
  static final String ARTICLES = "code_articles";

  /** What the table tells of an article. */
  enum Answer {
    THERE,
    /** Not in a code that is known whole. */
    NOT_THERE,
    UNTOLD
  }

  private static final Finder ACCENT = Finder.of("[éèêàâîôûç]");
  private static final String PLAIN = "éèêàâîôûç";
  private static final String LETTERS = "eeeaaiouc";
  private static final Finder ACRONYM = Finder.of("[A-Z][A-Z0-9. ]{2,}");

  private final Tables tables;
  private final Map<String, Row> byAlias = new HashMap<>();
  private final Map<String, Row> byKey = new HashMap<>();
  private final Map<String, Set<String>> articles = new ConcurrentHashMap<>();
  private final Finder names;

  Codes(Tables tables) {
    this.tables = tables;
    for (Row row : tables.rows("codes")) {
      byKey.put(row.get("code"), row);
      aliases(row).forEach(a -> byAlias.put(folded(a), row));
    }
    String all =
        tables.rows("codes").stream()
            .flatMap(Codes::aliases)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(a -> a))
            .map(Codes::notation)
            .collect(Collectors.joining("|"));
    names = Phrase.of("(?<![\\p{L}\\d])(?:" + all + ")(?![\\p{L}\\d])");
  }

  private static Stream<String> aliases(Row row) {
    return Stream.of(row.get("aliases").split("\\|"));
  }

  private static String notation(String alias) {
    String escaped = alias.toLowerCase(Locale.ROOT).replace(".", "\\.");
    return ACCENT
        .matcher(escaped)
        .replaceAll(m -> "[" + m.group() + LETTERS.charAt(PLAIN.indexOf(m.group())) + "]");
  }

  /** Finds a code's name or abbreviation in lower-case text. */
  Finder names() {
    return names;
  }

  /** The key of the code that a name found by {@link #names()} stands for. */
  Optional<String> key(String name) {
    return Optional.ofNullable(byAlias.get(folded(name))).map(r -> r.get("code"));
  }

  /** The usual name of a code. */
  String name(String key) {
    return byKey.get(key).get("name");
  }

  /** Whether a name as printed means a code even where no article stands beside it. */
  static boolean speaksAlone(String printed) {
    return !printed.contains(".")
        && (printed.contains(" ")
            || printed.length() > 3 && printed.equals(printed.toUpperCase(Locale.ROOT)));
  }

  /** Whether a name as printed may mean a code: an acronym does only in capitals. */
  static boolean isWritten(String printed) {
    return printed.contains(" ") || printed.contains(".") || ACRONYM.matcher(printed).matches();
  }

  /** Whether a code has an article, written {@code L2121-29}. */
  Answer article(String key, String article) {
    String complete = byKey.get(key).get("complete");
    if (complete.isEmpty()) {
      return Answer.UNTOLD;
    }
    boolean there = articles.computeIfAbsent(key, this::load).contains(article);
    return there ? Answer.THERE : complete.equals("oui") ? Answer.NOT_THERE : Answer.UNTOLD;
  }

  private Set<String> load(String key) {
    return tables.rows(ARTICLES).stream()
        .filter(r -> r.get("code").equals(key))
        .flatMap(r -> List.of(r.get("articles").split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String name) {
    return Spelling.fold(Surroundings.flat(name));
  }
}
