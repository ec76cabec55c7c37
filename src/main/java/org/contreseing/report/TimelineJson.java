package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.contreseing.model.Language;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Renewal;
import org.contreseing.model.RenewalCap;
import org.contreseing.model.Timeline;

/**
 * Writes {@code timeline}: each day with {@code date} only where it is exact, its bounds, the code
 * of its reason and the sentence for it.
 */
final class TimelineJson {

  private final JsonGenerator json;
  private final Language language;

  TimelineJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(Timeline timeline) throws IOException {
    json.writeObjectFieldStart("timeline");
    moment("signature", timeline.signature());
    moment("effect", timeline.effect());
    moment("term", timeline.term());
    json.writeArrayFieldStart("renewals");
    for (Renewal renewal : timeline.renewals()) {
      renewal(renewal);
    }
    json.writeEndArray();
    moment("lastEnd", timeline.lastEnd());
    moment("notice", timeline.notice());
    json.writeEndObject();
  }

  private void moment(String name, Moment moment) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("certainty", moment.certainty().code());
    Fields.text(json, "date", moment.day().map(Object::toString));
    Fields.text(json, "earliest", moment.earliest().map(Object::toString));
    Fields.text(json, "latest", moment.latest().map(Object::toString));
    json.writeStringField("reason", moment.reason().code());
    json.writeStringField("why", TimelineWords.why(moment.reason(), language));
    if (moment.span().isPresent()) {
      Fields.span(json, "span", moment.span().get());
    } else {
      json.writeNullField("span");
    }
    json.writeEndObject();
  }

  private void renewal(Renewal renewal) throws IOException {
    json.writeStartObject();
    json.writeStringField("mode", renewal.tacit() ? "tacit" : "express");
    Fields.text(json, "period", renewal.period().map(Length::iso));
    Fields.number(json, "times", renewal.times());
    json.writeBooleanField("capped", renewal.capped());
    Fields.text(json, "cap", renewal.cap().flatMap(RenewalCap::length).map(Length::iso));
    Fields.text(json, "capDate", renewal.cap().flatMap(RenewalCap::until).map(Object::toString));
    Fields.text(json, "notice", renewal.notice().flatMap(n -> n.length()).map(Length::iso));
    Fields.span(json, "span", renewal.span());
    json.writeEndObject();
  }
}
