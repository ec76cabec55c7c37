package org.contreseing.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Duration;
import org.contreseing.model.Timeline;

/**
 * What an amendment does to the life of its agreement.
 *
 * @param signed the day that stands at its signatures
 * @param number as its title gives it
 * @param terminates whether its title says that it ends the agreement
 * @param unsigned whether all its places to sign are empty
 * @param sure whether it amends this agreement and no other of the archive
 */
public record Change(
    Key amendment,
    Optional<LocalDate> signed,
    Optional<Integer> number,
    boolean terminates,
    boolean unsigned,
    boolean sure,
    Timeline life,
    List<Duration> durations) {

  /** In the order in which they were made; the undated by their number. */
  public static final Comparator<Change> ORDER =
      Comparator.<Change, LocalDate>comparing(c -> c.signed().orElse(LocalDate.MAX))
          .thenComparing(c -> c.number().orElse(Integer.MAX_VALUE))
          .thenComparing(Change::amendment);

  public Change {
    durations = List.copyOf(durations);
  }

  /** The same, as an amendment to one of several agreements. */
  public Change unsure() {
    return new Change(amendment, signed, number, terminates, unsigned, false, life, durations);
  }

  /** Whether it is known to be made after another. */
  public boolean follows(Change other) {
    boolean byDay =
        signed.isPresent()
            && other.signed().isPresent()
            && signed.get().isAfter(other.signed().get());
    boolean byNumber =
        number.isPresent() && other.number().isPresent() && number.get() > other.number().get();
    return byDay || byNumber;
  }

  /** Whether it says anything of the end. */
  public boolean speaksOfEnd() {
    return terminates || life.term().bounded();
  }
}
