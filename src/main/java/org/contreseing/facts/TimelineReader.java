package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.model.FixedPeriod;
import org.contreseing.model.Renewal;
import org.contreseing.model.Start;

/**
 * From when the agreement runs, how it goes on after its term, and what it says of both together.
 */
final class TimelineReader {

  /** What was read. */
  record Found(List<Start> starts, List<Renewal> renewals, List<FixedPeriod> periods) {}

  private final RenewalCounts counts;

  TimelineReader(NumberWords words) {
    counts = new RenewalCounts(words);
  }

  Found read(Prose prose, List<DateMention> dates, List<Duration> durations) {
    List<Start> starts = StartReader.read(prose, dates);
    return new Found(
        starts,
        RenewalReader.read(prose, durations, counts),
        PeriodReader.read(prose, durations, starts));
  }
}
