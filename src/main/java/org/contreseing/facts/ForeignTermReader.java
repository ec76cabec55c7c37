package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.ForeignTerms;
import org.contreseing.model.ForeignTerms.Pair;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * English words of {@code foreign_terms.csv} in lower case; with a capital, in quotation marks or
 * beside a word that explains them they may be names, or are explained.
 */
final class ForeignTermReader {

  private static final Finder EXPLAINED_BEFORE =
      Wording.of("[«“\"(][^»”\")]{0,40}$|\\b(?:dite?s?|appelée?s?|ou|soit)\\s$");
  private static final Finder EXPLAINED_AFTER =
      Wording.of("^\\s?(?:\\(|»|”|\"|,? (?:soit|c'est-à-dire|à savoir)\\b)");

  private final Map<String, String> french = new LinkedHashMap<>();
  private final Finder terms;

  ForeignTermReader(Tables tables) {
    for (Row row : tables.rows("foreign_terms")) {
      french.put(row.get("term"), row.get("french"));
    }
    terms =
        Wording.exact(
            french.keySet().stream()
                .map(t -> t.replace("-", "[- ]?").replace(" ", "[\\s-]+"))
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\d@./-])(?:", ")s?(?![\\p{L}\\d@/-])")));
  }

  /** All of them in one fact, where the first stands. */
  List<ForeignTerms> read(Canvas canvas) {
    Passage act = canvas.act();
    String text = act.text();
    Map<String, Pair> pairs = new LinkedHashMap<>();
    Optional<Span> first = Optional.empty();
    Search found = terms.matcher(act.text());
    while (found.find()) {
      if (!explained(text, found)) {
        String key = key(found.group());
        pairs.putIfAbsent(key, new Pair(found.group().replaceAll("\\s+", " "), french.get(key)));
        first = first.isPresent() ? first : Optional.of(act.span(found));
      }
    }
    return first
        .map(s -> List.of(new ForeignTerms(s, List.copyOf(pairs.values()))))
        .orElse(List.of());
  }

  private String key(String printed) {
    String flat = plain(printed);
    return french.keySet().stream()
        .filter(t -> plain(t).equals(flat) || (plain(t) + "s").equals(flat))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(String term) {
    return term.replaceAll("[\\s-]+", "");
  }

  private static boolean explained(String text, Search found) {
    String before = text.substring(Math.max(0, found.start() - 50), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + 12));
    return EXPLAINED_BEFORE.matcher(before).find() || EXPLAINED_AFTER.matcher(after).find();
  }
}
