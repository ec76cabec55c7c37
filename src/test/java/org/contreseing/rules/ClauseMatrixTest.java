package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Requirement;
import org.contreseing.model.Requirement.Force;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseMatrixTest {

  private static final ClauseMatrix MATRIX = new ClauseMatrix(Tables.builtIn());

  @ParameterizedTest
  @CsvSource({
    "objet, PAR, NECESSARY",
    "objet, SUB, LEGAL",
    "modification, SUB, RECOMMENDED",
    "assurance, PAR, USEFUL",
    "confidentialite, LOC, NONE",
    "donnees_personnelles, DEV, NONE"
  })
  void a_cell_says_how_strongly_a_clause_is_asked_for(String clause, String type, Force force) {
    assertThat(of(clause, type).force()).isEqualTo(force);
  }

  @Test
  void of_several_types_the_strictest_cell_counts_with_its_own_basis() {
    Requirement duration = of("duree", "PAR", "LOC");
    assertThat(duration.force()).isEqualTo(Force.LEGAL);
    assertThat(duration.basis()).containsExactly("L. 2122-2 et R. 2122-6 CGPPP");
  }

  @Test
  void of_an_amendment_only_its_own_cells_count() {
    assertThat(of("responsabilite", "AVE", "LOC").force()).isEqualTo(Force.NONE);
    assertThat(of("modification", "AVE").force()).isEqualTo(Force.NONE);
  }

  @Test
  void of_an_unknown_type_nothing_is_indispensable() {
    assertThat(of("objet").force()).isEqualTo(Force.RECOMMENDED);
    assertThat(of("objet", "NOT-A-TYPE").force()).isEqualTo(Force.RECOMMENDED);
    assertThat(of("assurance").force()).isEqualTo(Force.USEFUL);
  }

  @Test
  void every_kind_of_the_matrix_is_a_kind_of_the_headings() {
    List<String> kinds =
        Tables.builtIn().rows("clause_headings").stream().map(r -> r.get("clause_kind")).toList();
    assertThat(Tables.builtIn().rows("clause_matrix").stream().map(ClauseMatrixTest::kind))
        .allSatisfy(k -> assertThat(k.isEmpty() || kinds.contains(k)).as(k).isTrue());
  }

  @Test
  void each_kind_is_required_once() {
    assertThat(MATRIX.of(Agreements.of("x").types("PAR").read()).stream().map(Requirement::clause))
        .doesNotHaveDuplicates()
        .contains("objet", "resiliation");
  }

  private static String kind(Row row) {
    return row.get("kind");
  }

  private static Requirement of(String clause, String... types) {
    return MATRIX.of(Agreements.of("x").types(types).read()).stream()
        .filter(r -> r.clause().equals(clause))
        .findFirst()
        .orElseThrow();
  }
}
