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

  private final DeadlineLines deadlines;
  private final Taker taker;
  private int line;

  private Reading(DeadlineLines deadlines, Taker taker) {
    this.deadlines = deadlines;
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
      Reading reading = new Reading(deadlines, taker);
      Holdings.withFindings(out.resolve("results.jsonl"), reading::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Holding holding) {
    try {
      Due due = deadlines.of(holding);
      taker.take(new Entry(Rows.of(++line, holding, due), holding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
