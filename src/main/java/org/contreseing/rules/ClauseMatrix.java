package org.contreseing.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Agreement;
import org.contreseing.model.Requirement;
import org.contreseing.model.Requirement.Force;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * What clauses each type of agreement needs, from {@code rules/tables/clause_matrix.csv}. Cells are
 * {@code OL} (the law asks for it), {@code O} (necessary), {@code R} (recommended), {@code U}
 * (useful) and {@code -}; a cell with {@code *} depends on personal data being processed, which the
 * matrix cannot know, and asks for nothing by itself. Rows without a {@code kind} are read by other
 * rules.
 */
public final class ClauseMatrix {

  private static final Map<String, Force> CELLS =
      Map.of(
          "OL",
          Force.LEGAL,
          "O",
          Force.NECESSARY,
          "R",
          Force.RECOMMENDED,
          "U",
          Force.USEFUL,
          "-",
          Force.NONE);
  // An act of unknown type is read as the commonest one, but nothing can then be said to be
  // indispensable.
  private static final List<String> UNKNOWN = List.of("PAR");
  private static final String AMENDMENT = "AVE";

  private final List<Row> rows;
  private final List<String> types;

  /**
   * @throws org.contreseing.tables.TableException when a cell is none of the five
   */
  public ClauseMatrix(Tables tables) {
    this.types = tables.rows("agreement_types").stream().map(r -> r.get("code")).toList();
    this.rows =
        tables.rows("clause_matrix").stream().filter(r -> !r.get("kind").isEmpty()).toList();
    rows.forEach(row -> types.forEach(type -> cell(row, type)));
  }

  /**
   * What is asked of this agreement, one requirement a kind of clause; of several types the
   * strictest cell counts. An amendment leaves the clauses of its agreement in force: whatever else
   * it is, only its own column counts.
   */
  public List<Requirement> of(Agreement agreement) {
    List<String> known = columns(agreement);
    List<Requirement> requirements = new ArrayList<>();
    Map<String, List<Row>> byKind = new LinkedHashMap<>();
    rows.forEach(r -> byKind.computeIfAbsent(r.get("kind"), k -> new ArrayList<>()).add(r));
    byKind.forEach(
        (kind, cells) ->
            requirements.add(
                known.isEmpty() ? capped(kind, cells) : strictest(kind, cells, known)));
    return requirements;
  }

  private List<String> columns(Agreement agreement) {
    List<String> known = agreement.types().stream().filter(types::contains).toList();
    return known.contains(AMENDMENT) ? List.of(AMENDMENT) : known;
  }

  private static Requirement strictest(String kind, List<Row> cells, List<String> types) {
    Force force = force(cells, types);
    List<String> basis = force == Force.LEGAL ? basis(cells, types) : List.of();
    return new Requirement(kind, force, basis);
  }

  private static Requirement capped(String kind, List<Row> cells) {
    Force force = force(cells, UNKNOWN);
    return new Requirement(
        kind, force.compareTo(Force.RECOMMENDED) > 0 ? Force.RECOMMENDED : force, List.of());
  }

  private static Force force(List<Row> cells, List<String> types) {
    return cells.stream()
        .flatMap(r -> types.stream().map(t -> cell(r, t)))
        .max(Comparator.naturalOrder())
        .orElse(Force.NONE);
  }

  private static Force cell(Row row, String type) {
    String cell = row.get(type);
    Force force = CELLS.get(cell.endsWith("*") ? "-" : cell);
    if (force == null) {
      throw row.problem(
          "“"
              + cell
              + "” under "
              + type
              + "; write OL, O, R, U or -, followed by * where personal data decide");
    }
    return force;
  }

  // A basis cell is "SUB: art. 10 ; LOC: R. 2122-6", or a plain citation for every type.
  private static List<String> basis(List<Row> cells, List<String> types) {
    return cells.stream()
        .filter(r -> types.stream().anyMatch(t -> cell(r, t) == Force.LEGAL))
        .flatMap(r -> Arrays.stream(r.get("legal_basis").split(" ; ")))
        .map(String::strip)
        .filter(b -> !b.isEmpty())
        .filter(b -> !b.matches("[A-Z]{3}\\s?:.*") || types.contains(b.substring(0, 3)))
        .map(b -> b.replaceFirst("^[A-Z]{3}\\s?:\\s*", ""))
        .toList();
  }
}
