package org.contreseing.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Timeline;

/** The life of an agreement in two lines: its days, and why some are not known better. */
public final class TimelineText {

  private record Part(String name, Moment moment) {}

  private final Timeline timeline;
  private final Language language;

  public TimelineText(Timeline timeline, Language language) {
    this.timeline = timeline;
    this.language = language;
  }

  /** Effect, term, end of renewals and notice, each only as far as a day is known. */
  public String days() {
    return String.join(" · ", parts().map(this::worded).toList());
  }

  /** The sentences for the days of the first line that are not exact. */
  public String doubts() {
    return String.join(
        " ",
        parts()
            .map(Part::moment)
            .filter(m -> !m.is(Certainty.EXACT))
            .map(m -> TimelineWords.why(m.reason(), language))
            .distinct()
            .toList());
  }

  private Stream<Part> parts() {
    boolean renewed = !timeline.renewals().isEmpty() && !timeline.lastEnd().equals(timeline.term());
    Optional<Part> lastEnd =
        Optional.of(
                new Part(
                    language.pick("fin des reconductions", "end of renewals"), timeline.lastEnd()))
            .filter(p -> renewed);
    return Stream.of(
            Stream.of(
                new Part(language.pick("effet", "effect"), timeline.effect()),
                new Part(language.pick("terme", "term"), timeline.term())),
            lastEnd.stream(),
            Stream.of(
                new Part(
                    language.pick(
                        "dernier jour pour refuser la reconduction", "last day to refuse renewal"),
                    timeline.notice())))
        .flatMap(s -> s)
        .filter(p -> p.moment().bounded());
  }

  private String worded(Part part) {
    return part.name()
        + language.pick("\u00a0: ", ": ")
        + TimelineWords.days(part.moment(), language);
  }
}
