package org.contreseing.archive.deadline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.fortuna.ical4j.model.component.VEvent;
import org.contreseing.model.Language;

/** Writes {@code deadlines.ics} (RFC 5545) event by event, so that its length does not matter. */
final class DeadlineCalendar implements DeadlineWriter {

  private final Writer writer;
  private final DeadlineEvents events;

  DeadlineCalendar(OutputStream out, Language language) throws IOException {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.events = new DeadlineEvents(language);
    lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Contreseing//Contreseing//" + language.code().toUpperCase(Locale.ROOT),
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:" + language.pick("Échéances des conventions", "Deadlines of agreements"));
  }

  @Override
  public void write(Deadline deadline) throws IOException {
    for (VEvent event : events.of(deadline)) {
      lines(event.toString().split("\r?\n"));
    }
  }

  private void lines(String... lines) throws IOException {
    StringBuilder folded = new StringBuilder();
    for (String line : lines) {
      OctetFold.append(folded, line);
    }
    writer.append(folded);
  }

  @Override
  public void close() throws IOException {
    lines("END:VCALENDAR");
    writer.flush();
  }
}
