package org.contreseing.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/** What the tables of clauses say of an article, as signs for the categorizer. */
final class ClauseSigns {

  private final ClauseHeadings headings;
  private final Map<String, Finder> triggers = new LinkedHashMap<>();

  ClauseSigns(Tables tables) {
    headings = new ClauseHeadings(tables);
    for (Row row : tables.rows("clause_body_triggers")) {
      Finder regex = Finder.of(row.regex("regex"), Row.FLAGS);
      triggers.put(
          row.get("clause_kind"),
          Finder.of("(?iu)(?<!\\p{L})(?:" + regex.pattern() + ")", regex.flags()));
    }
  }

  /** The titles of the table, each a lesson of its kind. */
  static List<ClauseModel.Lesson> lessons(Tables tables) {
    return tables.rows("clause_headings").stream()
        .map(
            row ->
                new ClauseModel.Lesson(
                    new ClauseSample(row.get("heading"), "", ""), row.get("clause_kind")))
        .toList();
  }

  List<String> of(ClauseSample article) {
    List<String> signs = new ArrayList<>();
    List<String> named = headings.kinds(article.heading());
    named.forEach(kind -> signs.add("names=" + kind));
    signs.add("named=" + Math.min(2, named.size()));
    if (named.isEmpty()) {
      headings.kinds(article.parent()).forEach(kind -> signs.add("under=" + kind));
    }
    Indexed head = new Indexed(article.head());
    triggers.forEach(
        (kind, trigger) -> {
          if (trigger.matcher(head).find()) {
            signs.add("shows=" + kind);
          }
        });
    return signs;
  }
}
