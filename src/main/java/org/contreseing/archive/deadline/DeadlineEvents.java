package org.contreseing.archive.deadline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;

/**
 * The days to come of one agreement, as all-day events: the last day to denounce it, and the end of
 * the period that runs. Where a day is not known better than between two, the event stands on the
 * earlier, which is the safe one, and is tentative.
 */
final class DeadlineEvents {

  // a council that must vote meets every month or two; a denunciation is then sent by post
  private static final int NOTICE_ALARM_DAYS = 45;
  private static final int END_ALARM_DAYS = 90;

  private static final int TITLE_LIMIT = 120;

  // the standard writes years with four digits, and an event ends on the day after
  private static final int LAST_YEAR = 9998;

  private final Language language;
  private final DeadlineWords words;

  DeadlineEvents(Language language) {
    this.language = language;
    this.words = new DeadlineWords(language);
  }

  List<VEvent> of(Deadline deadline) {
    List<VEvent> events = new ArrayList<>();
    if (deadline.state() == State.AMENDS || deadline.phases().isEmpty()) {
      return events;
    }
    Optional.of(deadline.notice())
        .filter(n -> deadline.goesOn())
        .flatMap(n -> toCome(n, deadline))
        .map(day -> event(deadline, day, "notice", denounce(), NOTICE_ALARM_DAYS))
        .ifPresent(events::add);
    toCome(deadline.end(), deadline)
        .map(day -> event(deadline, day, "end", end(deadline), END_ALARM_DAYS))
        .ifPresent(events::add);
    return events;
  }

  /** The earlier of two bounds unless it is past. */
  private static Optional<LocalDate> toCome(Moment moment, Deadline deadline) {
    return moment
        .earliest()
        .filter(d -> !d.isBefore(deadline.on()))
        .or(moment::latest)
        .filter(d -> !d.isBefore(deadline.on()))
        .filter(d -> d.getYear() <= LAST_YEAR);
  }

  private String denounce() {
    return language.pick("Dernier jour pour dénoncer", "Last day to denounce");
  }

  private String end(Deadline deadline) {
    return deadline.goesOn()
        ? language.pick("Fin de période, reconduction tacite", "End of period, tacit renewal")
        : language.pick("Fin de la convention", "End of the agreement");
  }

  private VEvent event(Deadline deadline, LocalDate day, String kind, String name, int alarm) {
    String summary = summary(deadline, name);
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(deadline, kind)));
    event.add(new DtStamp(deadline.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.add(new DtStart<>(day));
    event.add(new DtEnd<>(day.plusDays(1)));
    event.add(new Summary(summary));
    event.add(new Description(description(deadline)));
    event.add(new Categories(name));
    event.add(new Status(deadline.sure() ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    event.add(alarm(summary, alarm));
    return event;
  }

  private static VAlarm alarm(String summary, int days) {
    VAlarm alarm = new VAlarm(Period.ofDays(-days));
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(summary));
    return alarm;
  }

  private String summary(Deadline deadline, String name) {
    String title =
        deadline
            .title()
            .filter(t -> !t.isBlank())
            .map(t -> Visible.excerpt(t, TITLE_LIMIT))
            .orElseGet(() -> Visible.line(deadline.key().shown()));
    String doubt = deadline.sure() ? "" : language.pick(" (à vérifier)", " (to verify)");
    return name + language.pick("\u00a0: ", ": ") + title + doubt;
  }

  private String description(Deadline deadline) {
    String parties = String.join(language.pick("\u00a0; ", "; "), deadline.parties());
    List<String> lines = new ArrayList<>();
    lines.add(Visible.line(words.of(deadline)));
    if (!parties.isBlank()) {
      lines.add(language.pick("Parties\u00a0: ", "Parties: ") + Visible.line(parties));
    }
    lines.add(
        language.pick("Document\u00a0: ", "Document: ") + Visible.line(deadline.key().shown()));
    return String.join("\n", lines);
  }

  /** The same for the same agreement and kind in every audit, so that a day that moves moves. */
  private static String uid(Deadline deadline, String kind) {
    String name = deadline.key().shown() + "\n" + kind;
    return Outcome.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + "@contreseing";
  }
}
