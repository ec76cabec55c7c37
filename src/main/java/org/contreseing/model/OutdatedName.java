package org.contreseing.model;

import java.time.LocalDate;

/**
 * A body called by a name that it bears no longer, a row of {@code renamed_bodies.csv}.
 *
 * @param span its first occurrence
 * @param name as printed
 * @param today its present name
 * @param since first day of that name
 * @param basis the text that changed it
 */
public record OutdatedName(Span span, String name, String today, LocalDate since, String basis)
    implements Located {

  /** Whether the body already bore the other name on the day of the act. */
  public boolean endedBefore(Setting setting) {
    return !setting.actDay().isBefore(since);
  }
}
