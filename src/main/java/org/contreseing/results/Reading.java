package org.contreseing.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contreseing.archive.Holding;
import org.contreseing.archive.Holdings;
import org.contreseing.report.Heading;

/** Reads the lines of results as entries, one at a time. */
public final class Reading {

  /** Takes an entry. */
  @FunctionalInterface
  public interface Taker {
    /** The next entry. */
    void take(Entry entry) throws IOException;
  }

  private final Heading heading;
  private final Taker taker;
  private int line;

  private Reading(Heading heading, Taker taker) {
    this.heading = heading;
    this.taker = taker;
  }

  /**
   * Hands over every line of {@code results.jsonl} in a folder of results.
   *
   * @throws IOException when a line is no entry of the contract, or the taker cannot take it
   */
  public static void each(Path out, Heading heading, Taker taker) throws IOException {
    Reading reading = new Reading(heading, taker);
    try {
      Holdings.withFindings(out.resolve("results.jsonl"), reading::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Holding holding) {
    Due due = Lives.of(holding, heading.on(), heading.language());
    try {
      taker.take(new Entry(Rows.of(++line, holding, due), holding));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
