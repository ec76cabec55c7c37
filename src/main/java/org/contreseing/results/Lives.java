package org.contreseing.results;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.archive.Act;
import org.contreseing.archive.Holding;
import org.contreseing.model.Language;
import org.contreseing.model.Renewal;
import org.contreseing.model.Timeline;
import org.contreseing.report.TimelineWords;

/** provisional. */
final class Lives {
  private Lives() {}

  static Due of(Holding holding, LocalDate on, Language language) {
    Optional<Timeline> life = holding.act().map(Act::timeline);
    if (life.isEmpty()) {
      return Due.UNKNOWN;
    }
    Timeline t = life.get();
    return new Due(
        "",
        t.lastEnd().earliest().or(() -> t.term().earliest()),
        t.notice().earliest(),
        t.renewals().stream().anyMatch(Renewal::tacit),
        t.term().day().isPresent(),
        TimelineWords.why(t.term().reason(), language));
  }
}
