package org.contreseing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How the agreement goes on after its term.
 *
 * @param span the words that say it
 * @param tacit whether it renews itself when nobody speaks
 * @param period length of one renewal; the term itself when nothing else is said and the term is
 *     known
 * @param times how many renewals at the most
 * @param capped whether a number, a total or a last day limits the renewals, anywhere in the
 *     article
 * @param cap the total length or the last day that limits them, when it was read
 * @param notice what must be said how long before the end to stop it
 * @param article ordinal of the article it stands in
 */
public record Renewal(
    Span span,
    boolean tacit,
    Optional<Length> period,
    Optional<Integer> times,
    boolean capped,
    Optional<RenewalCap> cap,
    Optional<Duration> notice,
    Optional<Integer> article)
    implements Located {

  /** What is wrong with the notice that stops a renewal. */
  public enum NoticeFault {
    /** It renews itself and nothing says how long before its end one must speak. */
    MISSING,
    /** At least half of a period of a year or less. */
    LONG,
    /** Longer than the period itself. */
    BEYOND_PERIOD;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  // A notice is long or short only beside a period of about a year; over several years half of it
  // is still months away.
  private static final double YEAR = 366;

  /** The notice; the words on the renewal when it has none. */
  public Span noticeSpan() {
    return notice.map(Duration::span).orElse(span);
  }

  /** The notice as read; empty when it has none. */
  public Optional<String> noticeQuote() {
    return notice.map(Duration::quote);
  }

  /** What is wrong with its notice, as far as period and notice are known. */
  public Optional<NoticeFault> noticeFault() {
    Optional<Length> before = notice.flatMap(Duration::length);
    if (before.isEmpty()) {
      return tacit && notice.isEmpty() ? Optional.of(NoticeFault.MISSING) : Optional.empty();
    }
    return period.flatMap(p -> compared(before.get().approximateDays(), p.approximateDays()));
  }

  /** Whether it renews itself and says nothing of a notice. */
  public boolean withoutNotice() {
    return noticeFault().equals(Optional.of(NoticeFault.MISSING));
  }

  /**
   * The case under which a rule reports the fault: {@code ""} for a long notice, the ordinary one.
   */
  public String noticeFaultCase() {
    return noticeFault().filter(f -> f != NoticeFault.LONG).map(NoticeFault::code).orElse("");
  }

  private static Optional<NoticeFault> compared(double before, double period) {
    if (before > period) {
      return Optional.of(NoticeFault.BEYOND_PERIOD);
    }
    return period <= YEAR && before >= period / 2
        ? Optional.of(NoticeFault.LONG)
        : Optional.empty();
  }
}
