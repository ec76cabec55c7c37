package org.contreseing.results;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.contreseing.archive.deadline.State;

/**
 * Where an agreement stands on the day of the audit, as {@code deadlines.jsonl} says it.
 *
 * @param end last day of the period that runs; of several that are possible, the next
 * @param notice last day to refuse the renewal after it; of several that are possible, the next
 * @param goesOn whether a tacit renewal may follow
 * @param sure whether nothing is left open
 * @param message all of it in sentences
 */
public record Due(
    State state,
    Optional<LocalDate> end,
    Optional<LocalDate> notice,
    boolean goesOn,
    boolean sure,
    String message) {

  /** What is said of a document that is no agreement. */
  public static final Due NONE =
      new Due(State.UNKNOWN, Optional.empty(), Optional.empty(), false, false, "");

  /** The day on which it ends, where nothing carries it on and it is no part of another. */
  public Optional<LocalDate> ends() {
    return end.filter(d -> !goesOn && state != State.AMENDS);
  }

  /** The last day to say no, where it goes on otherwise; without a notice that is its end. */
  public Optional<LocalDate> speakBy() {
    return notice.or(() -> end).filter(d -> renews());
  }

  /** Whether it goes on by itself. */
  public boolean renews() {
    return goesOn && state != State.AMENDS && state != State.EXPIRED;
  }

  /** Whether that day comes within so many days, today counted. */
  public static boolean within(Optional<LocalDate> day, LocalDate on, int days) {
    return day.filter(d -> !d.isBefore(on) && ChronoUnit.DAYS.between(on, d) <= days).isPresent();
  }
}
