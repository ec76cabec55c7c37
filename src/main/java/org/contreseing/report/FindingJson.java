package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.contreseing.model.Finding;
import org.contreseing.model.Places;
import org.contreseing.model.Proposal;
import org.contreseing.model.SetAside;
import org.contreseing.model.Waiver;
import org.contreseing.model.WaiverNote;

/** Writes {@code findings}. */
final class FindingJson {

  private FindingJson() {}

  static void list(JsonGenerator json, List<Finding> findings, Places places) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      json.writeStartObject();
      one(json, finding, places);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes {@code setAside}: findings that no longer count, with the waiver if there is one. */
  static void setAside(JsonGenerator json, List<SetAside> aside, Places places) throws IOException {
    json.writeArrayFieldStart("setAside");
    for (SetAside one : aside) {
      json.writeStartObject();
      one(json, one.finding(), places);
      json.writeStringField("by", one.waiver().isPresent() ? "waiver" : "baseline");
      if (one.waiver().isPresent()) {
        json.writeObjectFieldStart("waiver");
        waiver(json, one.waiver().get());
        json.writeEndObject();
      } else {
        json.writeNullField("waiver");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes {@code waiverNotes}: waivers that are over, or fit no finding any more. */
  static void notes(JsonGenerator json, List<WaiverNote> notes) throws IOException {
    json.writeArrayFieldStart("waiverNotes");
    for (WaiverNote note : notes) {
      json.writeStartObject();
      json.writeStringField("state", note.state().name().toLowerCase(Locale.ROOT));
      json.writeStringField("rule", note.waiver().rule());
      json.writeStringField("fingerprint", note.waiver().fingerprint());
      waiver(json, note.waiver());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void waiver(JsonGenerator json, Waiver waiver) throws IOException {
    json.writeStringField("reason", waiver.reason());
    json.writeStringField("author", waiver.author());
    Fields.text(json, "until", waiver.until().map(LocalDate::toString));
  }

  private static void one(JsonGenerator json, Finding finding, Places places) throws IOException {
    said(json, finding);
    place(json, finding, places.of(finding.span().start()));
    json.writeStringField("fingerprint", finding.fingerprint());
    Fields.text(json, "cause", finding.cause());
    Fields.text(json, "proposal", finding.proposal().map(Proposal::text));
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
