package org.contreseing.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTablesTest {

  @TempDir private Path folder;

  @Test
  void a_file_replaces_the_table_it_is_named_after() throws IOException {
    Files.writeString(
        folder.resolve("acronyms_whitelist.csv"), "\uFEFFacronym,meaning\r\nZZZ,essai\r\n");
    String columns = String.join(",", Tables.builtIn().columns("acronyms_whitelist"));
    Files.writeString(
        folder.resolve("acronyms_whitelist.csv"),
        "\uFEFF" + columns + "\r\nZZZ" + ",x".repeat(columns.split(",").length - 1) + "\r\n");
    Tables tables = Tables.with(folder);
    assertThat(tables.rows("acronyms_whitelist")).hasSize(1);
    assertThat(tables.rows("clause_matrix")).isEqualTo(Tables.builtIn().rows("clause_matrix"));
    assertThat(tables.overrides()).containsOnlyKeys("acronyms_whitelist");
  }

  @Test
  void every_problem_of_every_file_is_told_with_its_line() throws IOException {
    Files.writeString(folder.resolve("clause_matrices.csv"), "a,b\n1,2\n");
    Files.writeString(folder.resolve("clause_matrix.csv"), "clause,kind\nobjet,objet\n");
    Files.writeString(folder.resolve("placeholder_tokens.csv"), "a,b\n1,2,3\n");
    Files.write(
        folder.resolve("departements.csv"),
        "code,nom\n01,Aïn\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Tables.with(folder))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("clause_matrices.csv:1: the program has no table “clause_matrices”")
        .hasMessageContaining("clause_matrix.csv:1: its columns are clause, kind; they must be")
        .hasMessageContaining("placeholder_tokens.csv:2: 3 cells instead of 2")
        .hasMessageContaining("departements.csv:1: is not UTF-8");
  }

  @Test
  void a_folder_without_tables_is_refused() {
    assertThatThrownBy(() -> Tables.with(folder)).hasMessageContaining("holds no table");
  }
}
