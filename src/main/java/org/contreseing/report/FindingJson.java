package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Places;

/** Writes {@code findings}. */
final class FindingJson {

  private FindingJson() {}

  static void list(JsonGenerator json, List<Finding> findings, Places places) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      said(json, finding);
      place(json, finding, places.of(finding.span().start()));
      json.writeStringField("fingerprint", finding.fingerprint());
      Fields.text(json, "cause", finding.cause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void said(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("title", finding.title());
    json.writeStringField("message", finding.message());
    json.writeStringField("remedy", finding.remedy());
    Fields.texts(json, "basis", finding.basis());
  }

  private static void place(JsonGenerator json, Finding finding, Places.Place place)
      throws IOException {
    Fields.text(json, "article", finding.article());
    Fields.number(json, "page", place.page());
    json.writeNumberField("line", place.line());
    Fields.span(json, "span", finding.span());
    json.writeStringField("quote", finding.quote());
  }
}
