package org.contreseing.results.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** DuckDB, which reads Parquet with code that is not ours. */
public final class Duck implements AutoCloseable {

  private final Connection connection;

  public Duck() throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** The first number of what a query on a file gives. */
  public long number(String query, Path file) throws SQLException {
    return Long.parseLong(text(query, file));
  }

  /** The first text of what a query on a file gives. */
  public String text(String query, Path file) throws SQLException {
    return texts(query, file).get(0);
  }

  /** The first column of what a query on a file gives. */
  public List<String> texts(String query, Path file) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(String.format(Locale.ROOT, query, file))) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /** Name and type of each column. */
  public List<String> columns(Path file) throws SQLException {
    return texts(
        "select column_name || ' ' || column_type from (describe select * from '%s')", file);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
