package org.contreseing.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.contreseing.archive.Holding;
import org.contreseing.archive.Holdings;

/** Reads the lines of results as entries, one at a time. */
public final class Reading {

  /** Takes an entry. */
  @FunctionalInterface
  public interface Taker {
    /** The next entry. */
    void take(Entry entry) throws IOException;
  }

  /** Makes the row of the next line. */
  @FunctionalInterface
  private interface Maker {
    Row row(int line, Holding holding) throws IOException;
  }

  private final Maker maker;
  private final Taker taker;
  private int line;

  private Reading(Maker maker, Taker taker) {
    this.maker = maker;
    this.taker = taker;
  }

  /**
   * Hands over every line of {@code results.jsonl} in a folder of results, with its deadline from
   * {@code deadlines.jsonl}.
   *
   * @param on the day of the audit
   * @throws IOException when a line is no entry of the contract, the two files are not of one
   *     audit, or the taker cannot take an entry
   */
  public static void each(Path out, LocalDate on, Taker taker) throws IOException {
    try (DeadlineLines deadlines = new DeadlineLines(out, on)) {
      new Reading((line, holding) -> Rows.of(line, holding, deadlines.of(holding)), taker).all(out);
    }
  }

  /**
   * Hands over every line once more.
   *
   * @param survey of the same lines, which has their rows
   * @throws IOException as for the first time
   */
  public static void again(Path out, Survey survey, Taker taker) throws IOException {
    new Reading((line, holding) -> survey.rows().get(line - 1), taker).all(out);
  }

  private void all(Path out) throws IOException {
    try {
      Holdings.withFindings(out.resolve("results.jsonl"), this::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Holding holding) {
    try {
      taker.take(new Entry(maker.row(++line, holding), holding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
