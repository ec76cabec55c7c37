package org.contreseing.archive.deadline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.archive.WholeFile;
import org.contreseing.model.Language;

/** Writes {@code deadlines.jsonl}, {@code deadlines.csv} and {@code deadlines.ics}. */
public final class DeadlineFiles {

  private DeadlineFiles() {}

  /**
   * @param results the lines that the deadlines were made of
   * @throws IOException when something cannot be read or written; then no file is changed but those
   *     already whole
   */
  public static void write(Deadlines deadlines, Path results, Path out, Language language)
      throws IOException {
    try (WholeFile lines = new WholeFile(out.resolve("deadlines.jsonl"));
        WholeFile table = new WholeFile(out.resolve("deadlines.csv"));
        WholeFile calendar = new WholeFile(out.resolve("deadlines.ics"))) {
      all(deadlines, results, writers(lines.stream(), table.stream(), calendar.stream(), language));
      lines.commit();
      table.commit();
      calendar.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<DeadlineWriter> writers(
      OutputStream lines, OutputStream table, OutputStream calendar, Language language)
      throws IOException {
    return List.of(
        new DeadlineJson(lines, language),
        new DeadlineTable(table, language),
        new DeadlineCalendar(calendar, language));
  }

  private static void all(Deadlines deadlines, Path results, List<DeadlineWriter> writers)
      throws IOException {
    deadlines.each(results, deadline -> writers.forEach(w -> write(w, deadline)));
    for (DeadlineWriter writer : writers) {
      writer.close();
    }
  }

  private static void write(DeadlineWriter writer, Deadline deadline) {
    try {
      writer.write(deadline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
