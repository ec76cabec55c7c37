package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.contreseing.tables.Tables;

/**
 * What was learned from agreements that people labelled.
 *
 * @param lines what each line is
 * @param clauses what kind of clause each article is
 */
public record Learned(LineModel lines, ClauseModel clauses) {

  /** Where the build puts the line model, from the root of the class path. */
  public static final String LINES = "models/lines.bin";

  /** Where the build puts the clause model, from the root of the class path. */
  public static final String CLAUSES = "models/clauses.bin";

  /**
   * The models that the build trained on {@code corpus}.
   *
   * @throws IllegalStateException when the build did not train any
   */
  public static Learned builtIn(Tables tables) {
    try (InputStream lines = open(LINES);
        InputStream clauses = open(CLAUSES)) {
      return new Learned(LineModel.read(lines), ClauseModel.read(clauses, tables));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    InputStream in = Learned.class.getResourceAsStream("/" + path);
    if (in == null) {
      throw new IllegalStateException(
          "the class path holds no /" + path + ": the build trains it (mvn process-classes)");
    }
    return in;
  }
}
