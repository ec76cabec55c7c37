package org.contreseing.archive.deadline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.archive.Key;
import org.contreseing.model.Language;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Renewal;
import org.contreseing.report.Fields;
import org.contreseing.report.JsonReport;
import org.contreseing.report.TimelineWords;

/** Writes {@code deadlines.jsonl}: one line for each agreement. */
final class DeadlineJson implements DeadlineWriter {

  private final JsonGenerator json;
  private final Language language;
  private final DeadlineWords words;

  DeadlineJson(OutputStream out, Language language) throws IOException {
    this.json = JsonReport.generator(out);
    this.json.setRootValueSeparator(null);
    this.language = language;
    this.words = new DeadlineWords(language);
  }

  @Override
  public void write(Deadline deadline) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", deadline.key().file());
    Fields.number(json, "part", deadline.key().part());
    Fields.text(json, "sha256", deadline.sha256());
    Fields.text(json, "title", deadline.title());
    Fields.text(json, "type", deadline.type());
    Fields.texts(json, "parties", deadline.parties());
    json.writeStringField("signature", deadline.signature().code());
    day("signed", deadline.signed());
    state(deadline);
    moment("effect", deadline.effect());
    moment("term", deadline.term());
    renewal(deadline);
    moment("end", deadline.end());
    moment("notice", deadline.notice());
    moment("lastEnd", deadline.lastEnd());
    Fields.texts(json, "reserves", deadline.reserves().stream().map(Reserve::code).toList());
    keys("amendments", deadline.amendments());
    keys("agreements", deadline.agreements());
    json.writeStringField("message", words.of(deadline));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void state(Deadline deadline) throws IOException {
    json.writeStringField("on", deadline.on().toString());
    json.writeStringField("state", deadline.state().code());
    Fields.texts(json, "possible", deadline.phases().stream().map(Phase::code).toList());
    json.writeBooleanField("sure", deadline.sure());
    json.writeNumberField("renewals", deadline.renewals());
    json.writeBooleanField("goesOn", deadline.goesOn());
  }

  private void moment(String name, Moment moment) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("certainty", moment.certainty().code());
    day("date", moment.day());
    day("earliest", moment.earliest());
    day("latest", moment.latest());
    json.writeStringField("reason", moment.reason().code());
    json.writeStringField("why", TimelineWords.why(moment.reason(), language));
    json.writeEndObject();
  }

  private void renewal(Deadline deadline) throws IOException {
    if (deadline.renewal().isEmpty()) {
      json.writeNullField("renewal");
      return;
    }
    Renewal renewal = deadline.renewal().get();
    json.writeObjectFieldStart("renewal");
    json.writeStringField("mode", renewal.tacit() ? "tacit" : "express");
    Fields.text(json, "period", renewal.period().map(Length::iso));
    Fields.number(json, "times", renewal.times());
    Fields.text(json, "notice", renewal.notice().flatMap(n -> n.length()).map(Length::iso));
    json.writeEndObject();
  }

  private void keys(String name, List<Key> keys) throws IOException {
    json.writeArrayFieldStart(name);
    for (Key key : keys) {
      json.writeStartObject();
      json.writeStringField("file", key.file());
      Fields.number(json, "part", key.part());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void day(String name, Optional<LocalDate> day) throws IOException {
    Fields.text(json, name, day.map(LocalDate::toString));
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }
}
