package org.contreseing.archive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.contreseing.model.Duration;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.RenewalCap;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

  private static final Span WORDS = new Span(10, 20);

  @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
  @CsvSource({
    // effect, term, on, phases
    "2026-01-01, 2026-12-31, 2025-12-31, not-yet",
    "2026-01-01, 2026-12-31, 2026-01-01, in-force",
    "2026-01-01, 2026-12-31, 2026-12-31, in-force",
    "2026-01-01, 2026-12-31, 2027-01-01, expired",
    "2024-02-29, 2025-02-28, 2025-02-28, in-force",
    "2024-02-29, 2025-02-28, 2025-03-01, expired",
    // the term may be either of two days
    "2026-01-01, 2026-05-30..2026-05-31, 2026-05-30, in-force",
    "2026-01-01, 2026-05-30..2026-05-31, 2026-05-31, in-force/expired",
    "2026-01-01, 2026-05-30..2026-05-31, 2026-06-01, expired",
    // the first day may be either of two
    "2026-01-01..2026-02-01, 2026-12-31, 2025-12-31, not-yet",
    "2026-01-01..2026-02-01, 2026-12-31, 2026-01-15, not-yet/in-force",
    "2026-01-01..2026-02-01, 2026-12-31, 2026-02-01, in-force",
    // the first day awaits something
    "?, 2026-12-31, 2026-05-01, not-yet/in-force",
    "?, 2026-12-31, 2027-01-01, expired",
    "2026-03-01.., 2026-12-31, 2026-02-28, not-yet",
    "2026-03-01.., 2026-12-31, 2026-03-01, not-yet/in-force",
    // the end awaits something
    "2026-01-01, 2028-01-01.., 2027-12-31, in-force",
    "2026-01-01, 2028-01-01.., 2028-01-02, in-force/expired",
    "2026-01-01, ?, 2028-01-02, ''",
    "2026-01-01, ?, 2025-12-31, not-yet",
    "2026-01-01, never, 2040-01-01, open-ended",
    "2026-01-01, never, 2025-01-01, not-yet",
    "?, never, 2025-01-01, not-yet/open-ended",
    // a last day before the first is no end
    "2026-06-10, 2026-03-31, 2026-11-22, ''",
  })
  void aPhaseIsSaidWhereEveryPossibleDayLeadsToIt(
      String effect, String term, LocalDate on, String phases) {
    Timeline life = life(moment(effect), moment(term), List.of(), moment(term));

    assertThat(phases(Course.of(life, List.of(), on))).isEqualTo(phases);
  }

  @ParameterizedTest(name = "{0} by {1} at most {2} until {3} on {4}")
  @CsvSource({
    // term, period, times, cap, on, phases, renewals, end, notice (two months)
    "2027-11-30, P1Y, , , 2027-11-30, in-force, 0, 2027-11-30, 2027-09-30",
    "2027-11-30, P1Y, , , 2027-12-01, renewed, 1, 2028-11-30, 2028-09-30",
    "2027-11-30, P1Y, , , 2028-11-30, renewed, 1, 2028-11-30, 2028-09-30",
    "2027-11-30, P1Y, , , 2028-12-01, renewed, 2, 2029-11-30, 2029-09-30",
    "2027-11-30, P1Y, , , 2047-06-01, renewed, 20, 2047-11-30, 2047-09-30",
    // a leap day appears and goes
    "2027-02-28, P1Y, , , 2027-03-01, renewed, 1, 2028-02-29, 2027-12-29",
    "2027-02-28, P1Y, , , 2028-03-01, renewed, 2, 2029-02-28, 2028-12-28",
    "2024-02-29, P1Y, , , 2025-01-01, renewed, 1, 2025-02-28, 2024-12-28",
    // months end where they end, and do not shrink for good
    "2027-01-31, P1M, , , 2027-02-10, renewed, 1, 2027-02-28, 2026-12-28",
    "2027-01-31, P1M, , , 2027-03-10, renewed, 2, 2027-03-31, 2027-01-31",
    "2027-04-30, P1M, , , 2027-05-10, renewed, 1, 2027-05-31, 2027-03-31",
    "2027-08-15, P6M, , , 2028-03-01, renewed, 2, 2028-08-15, 2028-06-15",
    "2027-08-15, P90D, , , 2027-08-16, renewed, 1, 2027-11-13, 2027-09-13",
    // a number of times
    "2027-11-30, P1Y, 2, , 2028-12-01, renewed, 2, 2029-11-30, none",
    "2027-11-30, P1Y, 2, , 2029-11-30, renewed, 2, 2029-11-30, none",
    "2027-11-30, P1Y, 2, , 2029-12-01, expired, 0, 2029-11-30, none",
    "2027-11-30, P1Y, 1, , 2027-10-15, in-force, 0, 2027-11-30, 2027-09-30",
    "2027-11-30, P1Y, 0, , 2027-10-15, in-force, 0, 2027-11-30, none",
    "2027-11-30, P1Y, 0, , 2027-12-15, expired, 0, 2027-11-30, none",
    // a last day that ends with a period
    "2027-11-30, P1Y, , 2029-11-30, 2029-11-30, renewed, 2, 2029-11-30, none",
    "2027-11-30, P1Y, , 2029-11-30, 2029-12-01, expired, 0, 2029-11-30, none",
    "2027-11-30, P1Y, , 2029-11-30, 2028-03-01, renewed, 1, 2028-11-30, 2028-09-30",
    // a last day within a period: cut short, or none at all
    "2027-11-30, P1Y, , 2029-06-30, 2029-01-15, renewed/expired, 2, 2028-11-30..2029-06-30, none",
    "2027-11-30, P1Y, , 2029-06-30, 2029-07-01, expired, 0, 2029-06-30, none",
    // no length of a renewal
    "2027-11-30, , , , 2027-12-01, renewed, 0, ?, ?",
    "2027-11-30, , , 2030-11-30, 2027-12-01, renewed/expired, 0, ?, ?",
    "2027-11-30, , , 2030-11-30, 2030-12-01, expired, 0, 2030-11-30, none",
    "2027-11-30, , 2, , 2027-12-01, renewed/expired, 0, ?, ?",
    // periods that are none
    "2027-11-30, P999999999Y, , , 2027-12-01, renewed, 0, ?, ?",
    "2027-11-30, PT4H, , , 2027-12-01, renewed, 0, ?, ?",
    "2027-11-30, P0D, , , 2027-12-01, renewed, 0, ?, ?",
    // the term may be either of two days
    "2027-11-29..2027-11-30, P1Y, , , 2027-11-30, in-force/renewed, 1, 2027-11-29..2027-11-30,"
        + " 2027-09-29..2027-09-30",
    "2027-11-29..2027-11-30, P1Y, , , 2028-06-01, renewed, 1, 2028-11-29..2028-11-30,"
        + " 2028-09-29..2028-09-30",
    "2027-11-29..2027-11-30, P1Y, , , 2028-11-30, renewed, 1, 2028-11-30..2029-11-30,"
        + " 2028-09-30..2029-09-30",
  })
  void tacitRenewalsFollowOneAnotherAsFarAsTheirLimitsLetThem(
      String term,
      String period,
      Integer times,
      String cap,
      LocalDate on,
      String phases,
      int renewals,
      String end,
      String notice) {
    Timeline life = renewing(term, period, times, cap, "P2M");

    Course course = Course.of(life, List.of(), on);

    assertThat(phases(course)).isEqualTo(phases);
    assertThat(course.renewals()).isEqualTo(renewals);
    assertThat(shown(course.end())).isEqualTo(end);
    assertThat(shown(course.notice())).isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource({"P3M, 2028-08-30", "P6M, 2028-05-30", "P30D, 2028-10-31", "P1Y, 2027-11-30"})
  void theNoticeIsCountedBackFromTheEndOfThePeriodThatRuns(String notice, LocalDate last) {
    Timeline life = renewing("2027-11-30", "P1Y", null, null, notice);

    Course course = Course.of(life, List.of(), LocalDate.of(2028, 1, 10));

    assertThat(course.notice().day()).contains(last);
  }

  @Test
  void whatIsPossibleForOneDayIsPossibleForTheRangeAroundIt() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
      LocalDate end = start.plusDays(400 + random.nextInt(800));
      int early = random.nextInt(60);
      int late = random.nextInt(60);
      String period = List.of("P1M", "P6M", "P1Y", "P3Y").get(random.nextInt(4));
      Integer times = random.nextBoolean() ? null : (Integer) random.nextInt(4);
      LocalDate on = start.plusDays(random.nextInt(3000) - 200);
      String range = end.minusDays(early) + ".." + end.plusDays(late);

      Course one = Course.of(renewing(end.toString(), period, times, null, "P2M"), List.of(), on);
      Course wide = Course.of(renewing(range, period, times, null, "P2M"), List.of(), on);

      assertThat(wide.phases())
          .as("%s %s %s on %s", range, period, times, on)
          .containsAll(one.phases());
      if (wide.phases().equals(List.of(Phase.RENEWED)) && one.renewals() > 0) {
        assertThat(wide.end().earliest().get()).isBeforeOrEqualTo(one.end().latest().get());
        assertThat(wide.end().latest().get()).isAfterOrEqualTo(one.end().earliest().get());
      }
    }
  }

  private static Timeline renewing(
      String term, String period, Integer times, String cap, String notice) {
    Optional<RenewalCap> limit =
        Optional.ofNullable(cap)
            .map(
                c ->
                    new RenewalCap(
                        WORDS, Optional.empty(), Optional.of(LocalDate.parse(c)), false));
    Renewal renewal =
        new Renewal(
            WORDS,
            true,
            Optional.ofNullable(period).map(Length::parse),
            Optional.ofNullable(times),
            times != null || cap != null,
            limit,
            Optional.of(notice(notice)),
            Optional.empty());
    Moment unlimited = Moment.none(Reason.RENEWED_WITHOUT_LIMIT, Optional.empty());
    Timeline life = life(moment("2020-01-01"), moment(term), List.of(renewal), unlimited);
    Moment unread = Moment.unsaid(Reason.CAP_UNREAD, Optional.empty());
    Moment lastEnd =
        cap != null ? moment(cap) : times == null ? unlimited : life.endAfter(times).orElse(unread);
    return life(life.effect(), life.term(), life.renewals(), lastEnd);
  }

  private static Duration notice(String iso) {
    return new Duration(
        WORDS,
        iso,
        Duration.Role.NON_RENEWAL_NOTICE,
        Optional.of(Length.parse(iso)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Timeline life(Moment effect, Moment term, List<Renewal> renewals, Moment lastEnd) {
    Moment none = Moment.none(Reason.NOT_RENEWED_TACITLY, Optional.empty());
    Moment unsigned = Moment.awaiting(Reason.AWAITS_SIGNATURE, Optional.empty(), Optional.empty());
    return new Timeline(unsigned, effect, term, renewals, lastEnd, none);
  }

  /** A day, {@code earliest..latest}, {@code earliest..}, {@code ?} or {@code never}. */
  private static Moment moment(String written) {
    Optional<Span> span = Optional.of(WORDS);
    if (written.equals("?")) {
      return Moment.awaiting(Reason.AWAITS_EVENT, Optional.empty(), span);
    }
    if (written.equals("never")) {
      return Moment.none(Reason.OPEN_ENDED, span);
    }
    List<String> days = Arrays.asList(written.split("\\.\\.", -1));
    LocalDate first = LocalDate.parse(days.get(0));
    if (days.size() == 1) {
      return Moment.exact(first, Reason.WRITTEN, span);
    }
    return days.get(1).isEmpty()
        ? Moment.awaiting(Reason.AWAITS_EVENT, Optional.of(first), span)
        : Moment.between(first, LocalDate.parse(days.get(1)), Reason.SEVERAL_WRITTEN, span);
  }

  private static String shown(Moment moment) {
    if (moment.is(Certainty.NONE)) {
      return "none";
    }
    if (!moment.bounded()) {
      return "?";
    }
    return moment
        .day()
        .map(LocalDate::toString)
        .orElseGet(() -> moment.earliest().get() + ".." + moment.latest().get());
  }

  private static String phases(Course course) {
    return course.phases().stream().map(Phase::code).collect(Collectors.joining("/"));
  }
}
