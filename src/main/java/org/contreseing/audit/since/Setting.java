package org.contreseing.audit.since;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.contreseing.report.Heading;

/** Under what circumstances one of the two audits was made, as its summary says. */
record Setting(String version, String ruleBook, String profile, String on) {

  static Setting of(Heading heading) {
    return new Setting(
        heading.version(), heading.ruleBook(), heading.profile().code(), heading.on().toString());
  }

  static Setting of(JsonNode summary) {
    return new Setting(
        summary.at("/tool/version").asText(),
        summary.at("/tool/ruleBook").asText(),
        summary.path("profile").asText(),
        summary.path("on").asText());
  }

  void write(JsonGenerator json, String name) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("version", version);
    json.writeStringField("ruleBook", ruleBook);
    json.writeStringField("profile", profile);
    json.writeStringField("on", on);
    json.writeEndObject();
  }
}
