package org.contreseing.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A day in the life of an agreement, and how far it is known.
 *
 * @param certainty how far
 * @param earliest no day before it is possible; empty when nothing bounds it
 * @param latest no day after it is possible; empty when nothing bounds it
 * @param reason why it is known, or not known better
 * @param span the words it is read in or counted from; empty when there are none
 */
public record Moment(
    Certainty certainty,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Reason reason,
    Optional<Span> span) {

  /** How far a day is known; {@link #code()} is the word of the reports. */
  public enum Certainty {
    /** One day. */
    EXACT,
    /** Some day from the earliest to the latest. */
    RANGE,
    /** What sets it has no day in the text; the earliest may still be known. */
    EVENT,
    /** It should be said and is not. */
    UNSAID,
    /** There is no such day. */
    NONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a day is known, or not known better; {@link #code()} names the sentence of the reports. */
  public enum Reason {
    WRITTEN,
    COMPUTED,
    /** The last of the days on which the parties signed. */
    LAST_SIGNATURE_DATED,
    /** A month, a season or a year is written, and no day. */
    PARTIAL_DATE,
    /** It runs from an event, whose own day may count or not. */
    EVENT_DAY_COUNTED_OR_NOT,
    /** Working or clear days need a calendar of holidays. */
    WORKING_DAYS,
    SEVERAL_WRITTEN,
    CONTRADICTED,
    /** The total may count the first term or the renewals alone. */
    CAP_UNCLEAR,
    AWAITS_SIGNATURE,
    /** Some of the signing formulas are dated, not all. */
    AWAITS_LAST_SIGNATURE,
    AWAITS_NOTIFICATION,
    AWAITS_TRANSMISSION,
    AWAITS_ONE_PARTY,
    AWAITS_EVENT,
    ENDS_WITH_EVENT,
    EFFECT_UNSAID,
    TERM_UNSAID,
    NOTICE_UNSAID,
    CAP_UNREAD,
    OPEN_ENDED,
    RENEWED_WITHOUT_LIMIT,
    NOT_RENEWED_TACITLY;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Moment {
    boolean one = earliest.isPresent() && earliest.equals(latest);
    boolean upsideDown =
        earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get());
    if (upsideDown || (certainty == Certainty.EXACT) != one) {
      throw new IllegalArgumentException(certainty + " from " + earliest + " to " + latest);
    }
  }

  /** One day. */
  public static Moment exact(LocalDate day, Reason reason, Optional<Span> span) {
    return new Moment(Certainty.EXACT, Optional.of(day), Optional.of(day), reason, span);
  }

  /** Some day between two; both the same is that day. */
  public static Moment between(
      LocalDate earliest, LocalDate latest, Reason reason, Optional<Span> span) {
    return earliest.equals(latest)
        ? exact(earliest, reason, span)
        : new Moment(Certainty.RANGE, Optional.of(earliest), Optional.of(latest), reason, span);
  }

  /** The day of an event, or one counted from it, that cannot come before the earliest. */
  public static Moment awaiting(Reason event, Optional<LocalDate> earliest, Optional<Span> span) {
    return new Moment(Certainty.EVENT, earliest, Optional.empty(), event, span);
  }

  /** A day that should be said and is not. */
  public static Moment unsaid(Reason reason, Optional<Span> span) {
    return new Moment(Certainty.UNSAID, Optional.empty(), Optional.empty(), reason, span);
  }

  /** A day that does not exist. */
  public static Moment none(Reason reason, Optional<Span> span) {
    return new Moment(Certainty.NONE, Optional.empty(), Optional.empty(), reason, span);
  }

  /** The day, when it is one. */
  public Optional<LocalDate> day() {
    return earliest.filter(d -> is(Certainty.EXACT));
  }

  public boolean is(Certainty wanted) {
    return certainty == wanted;
  }

  /** Whether at least one bound is known. */
  public boolean bounded() {
    return Stream.of(earliest, latest).anyMatch(Optional::isPresent);
  }

  /**
   * A day counted from this one: as certain as this, for its reason where it is not exact.
   *
   * @param first how to count from the earliest
   * @param last how to count from the latest, never to an earlier day than {@code first} gives
   * @param reason why two ways to count may differ, or {@link Reason#COMPUTED}
   */
  Moment counted(
      UnaryOperator<LocalDate> first,
      UnaryOperator<LocalDate> last,
      Reason reason,
      Optional<Span> words) {
    if (is(Certainty.EXACT) || is(Certainty.RANGE)) {
      Reason why = is(Certainty.EXACT) ? reason : this.reason;
      Optional<LocalDate> from = earliest.map(first);
      Optional<LocalDate> to = latest.map(last);
      return from.isPresent() && to.isPresent()
          ? between(from.get(), to.get(), from.equals(to) ? Reason.COMPUTED : why, words)
          : new Moment(Certainty.RANGE, from, to, why, words);
    }
    return new Moment(certainty, earliest.map(first), latest.map(last), this.reason, words);
  }
}
