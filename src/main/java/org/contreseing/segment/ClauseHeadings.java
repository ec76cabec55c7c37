package org.contreseing.segment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.model.Folding;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Names the kinds of clause that a heading announces, by the synonyms of {@code
 * clause_headings.csv}.
 */
final class ClauseHeadings {

  private record Synonym(String kind, String words) {}

  private final List<Synonym> synonyms = new ArrayList<>();

  ClauseHeadings(Tables tables) {
    for (Row row : tables.rows("clause_headings")) {
      synonyms.add(new Synonym(row.get("clause_kind"), fold(row.get("heading"))));
    }
  }

  /** Kinds in the order of the table; a heading may name several ("Durée et entrée en vigueur"). */
  List<String> kinds(String heading) {
    String words = fold(heading);
    Set<String> kinds = new LinkedHashSet<>();
    for (Synonym synonym : synonyms) {
      if (!synonym.words().isBlank() && words.contains(synonym.words())) {
        kinds.add(synonym.kind());
      }
    }
    return List.copyOf(kinds);
  }

  // Words between single spaces, no accents, no plural s: whole words only can match.
  private static String fold(String text) {
    String plain = Folding.plain(text);
    StringBuilder words = new StringBuilder(" ");
    for (String word : plain.replace("œ", "oe").split("[^\\p{L}\\d]+")) {
      if (!word.isEmpty()) {
        words
            .append(
                word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                    ? word.substring(0, word.length() - 1)
                    : word)
            .append(' ');
      }
    }
    return words.toString();
  }
}
