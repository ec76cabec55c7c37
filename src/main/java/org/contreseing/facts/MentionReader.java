package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Clause;
import org.contreseing.model.Label;
import org.contreseing.model.Mention;
import org.contreseing.model.Mentions;
import org.contreseing.model.Saying;
import org.contreseing.model.Span;
import org.contreseing.tables.Row;
import org.contreseing.tables.TableException;
import org.contreseing.tables.Tables;

/**
 * Tells which of the mentions that a law asks for an act has: {@code mandatory_mentions.csv}, where
 * each row names the sayings ({@code sayings.csv}) and kinds of clause ({@code
 * clause_headings.csv}) any of which makes the mention.
 */
final class MentionReader {

  private record Asked(Mention mention, List<String> sayings, List<String> clauses) {}

  private final Map<String, List<Asked>> regimes = new LinkedHashMap<>();

  /**
   * @throws TableException when a row names a saying or a clause that its table does not have
   */
  MentionReader(Tables tables) {
    Set<String> sayings = names(tables, "sayings", "what");
    Set<String> clauses =
        Stream.concat(
                names(tables, "clause_headings", "clause_kind").stream(),
                names(tables, "clause_body_triggers", "clause_kind").stream())
            .collect(Collectors.toSet());
    for (Row row : tables.rows("mandatory_mentions")) {
      Asked asked =
          new Asked(
              new Mention(
                  row.get("mention"),
                  new Label(row.get("label_fr"), row.get("label_en")),
                  row.get("basis")),
              known(row, "sayings", sayings),
              known(row, "clauses", clauses));
      if (asked.sayings().isEmpty() && asked.clauses().isEmpty()) {
        throw row.problem("names neither a saying nor a clause that would make the mention");
      }
      regimes.computeIfAbsent(row.get("regime"), r -> new ArrayList<>()).add(asked);
    }
  }

  private static Set<String> names(Tables tables, String table, String column) {
    return tables.rows(table).stream().map(r -> r.get(column)).collect(Collectors.toSet());
  }

  private static List<String> known(Row row, String column, Set<String> names) {
    List<String> named =
        Arrays.stream(row.get(column).split("[;\\s]+")).filter(s -> !s.isEmpty()).toList();
    named.stream()
        .filter(n -> !names.contains(n))
        .findFirst()
        .ifPresent(
            n -> {
              throw row.problem("“" + n + "” under “" + column + "” is not in its table");
            });
    return named;
  }

  /** Every set of mentions held against what the act says. */
  List<Mentions> read(List<Saying> sayings, List<Clause> clauses, Span place) {
    Set<String> said = sayings.stream().map(Saying::what).collect(Collectors.toSet());
    Set<String> kinds = clauses.stream().map(Clause::kind).collect(Collectors.toSet());
    return regimes.entrySet().stream()
        .map(e -> held(e.getKey(), e.getValue(), said, kinds, place))
        .toList();
  }

  private static Mentions held(
      String regime, List<Asked> asked, Set<String> said, Set<String> kinds, Span place) {
    Map<Boolean, List<Mention>> found =
        asked.stream()
            .collect(
                Collectors.partitioningBy(
                    a ->
                        a.sayings().stream().anyMatch(said::contains)
                            || a.clauses().stream().anyMatch(kinds::contains),
                    Collectors.mapping(Asked::mention, Collectors.toList())));
    return new Mentions(regime, place, found.get(true), found.get(false));
  }
}
