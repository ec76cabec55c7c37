package org.contreseing.report.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Timeline;

/**
 * A day to draw.
 *
 * @param moment bounded on at least one side
 */
record TimelineMark(TimelineNames name, Moment moment) {

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  /** What can be drawn of a life, from left to right. */
  static List<TimelineMark> of(Timeline timeline) {
    List<TimelineMark> marks = new ArrayList<>();
    marks.add(new TimelineMark(TimelineNames.SIGNATURE, timeline.signature()));
    marks.add(new TimelineMark(TimelineNames.EFFECT, timeline.effect()));
    marks.add(new TimelineMark(TimelineNames.TERM, timeline.term()));
    if (!timeline.renewals().isEmpty()) {
      marks.add(new TimelineMark(TimelineNames.NOTICE, timeline.notice()));
      if (!timeline.lastEnd().equals(timeline.term())) {
        marks.add(new TimelineMark(TimelineNames.LAST_END, timeline.lastEnd()));
      }
    }
    marks.removeIf(m -> !m.moment.bounded());
    marks.sort(Comparator.comparing(TimelineMark::at).thenComparing(TimelineMark::name));
    return List.copyOf(marks);
  }

  /** The day at which its label stands. */
  LocalDate at() {
    return moment.earliest().or(moment::latest).orElseThrow();
  }

  Stream<LocalDate> days() {
    return Stream.of(moment.earliest(), moment.latest()).flatMap(Optional::stream);
  }

  boolean exact() {
    return moment.is(Certainty.EXACT);
  }

  /** Its name and its day or days, in few letters. */
  String label(Language language) {
    return name.brief(language) + " · " + days(language);
  }

  private String days(Language language) {
    Optional<String> earliest = moment.earliest().map(d -> day(d, language));
    Optional<String> latest = moment.latest().map(d -> day(d, language));
    if (exact()) {
      return earliest.orElseThrow();
    }
    if (earliest.isPresent() && latest.isPresent()) {
      return earliest.get() + language.pick(" à ", " to ") + latest.get();
    }
    return earliest
        .map(d -> language.pick("pas avant le ", "not before ") + d)
        .orElseGet(() -> language.pick("au plus tard le ", "by ") + latest.orElse(""));
  }

  private static String day(LocalDate day, Language language) {
    return (language == Language.FR ? FRENCH : ENGLISH).format(day);
  }
}
