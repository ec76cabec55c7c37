package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Stamp;

/** Writes {@code stamps}: what the prefecture's stamps say. */
final class StampJson {

  private StampJson() {}

  static void write(JsonGenerator json, List<Stamp> stamps, List<Party> parties)
      throws IOException {
    json.writeArrayFieldStart("stamps");
    for (Stamp stamp : stamps) {
      json.writeStartObject();
      act(json, stamp.act());
      Fields.text(json, "sent", stamp.sent().map(Object::toString));
      Fields.text(json, "received", stamp.received().map(Object::toString));
      Fields.text(json, "published", stamp.published().map(Object::toString));
      Fields.party(json, stamp.party(), parties);
      json.writeNumberField("times", stamp.times());
      Fields.span(json, "span", stamp.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void act(JsonGenerator json, Optional<Stamp.Act> act) throws IOException {
    Fields.text(json, "identifier", act.map(Stamp.Act::identifier));
    Fields.text(json, "department", act.map(Stamp.Act::department));
    Fields.text(json, "siren", act.map(Stamp.Act::siren));
    Fields.text(json, "date", act.flatMap(Stamp.Act::day).map(Object::toString));
    Fields.text(json, "number", act.map(Stamp.Act::number));
    Fields.text(json, "nature", act.map(Stamp.Act::nature));
    Fields.text(json, "natureLabel", act.map(Stamp.Act::label));
  }
}
