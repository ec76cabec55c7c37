package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Coverage;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.SourceText;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;

/**
 * Writes entries of {@code documents}: one for each agreement of a checked document, one for an
 * unreadable document.
 */
public final class DocumentJson {

  private final JsonGenerator json;
  private final Language language;
  private final AgreementJson agreements;

  DocumentJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
    this.agreements = new AgreementJson(json, language);
  }

  /** The entries as compact JSON, each on a line that ends with {@code \n}. */
  public static byte[] lines(Outcome outcome, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.setRootValueSeparator(null);
      DocumentJson entries = new DocumentJson(json, language);
      entries.eachFollowedBy("\n", outcome);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  void write(Outcome outcome) throws IOException {
    eachFollowedBy("", outcome);
  }

  private void eachFollowedBy(String separator, Outcome outcome) throws IOException {
    if (outcome.result() instanceof Checked checked) {
      Places places = new Places(checked.text());
      for (Report report : checked.reports()) {
        checked(outcome, checked, report, places);
        raw(separator);
      }
    } else {
      unreadable(outcome, (Unreadable) outcome.result());
      raw(separator);
    }
  }

  private void raw(String separator) throws IOException {
    if (!separator.isEmpty()) {
      json.writeRaw(separator);
    }
  }

  private void checked(Outcome outcome, Checked checked, Report report, Places places)
      throws IOException {
    SourceText text = checked.text();
    start(outcome, report.agreement().outline().part(), "checked");
    json.writeNullField("reason");
    json.writeStringField("verdict", report.verdict().code());
    notChecked(report);
    json.writeObjectFieldStart("text");
    json.writeNumberField("length", text.content().length());
    Fields.number(json, "pages", text.pages());
    json.writeStringField("source", text.origin() == SourceText.Origin.OCR ? "ocr" : "text");
    coverage(Coverage.of(text));
    if (text.recognition().isPresent()) {
      json.writeNumberField("confidence", text.recognition().get().confidence());
    }
    json.writeEndObject();
    Fields.span(json, "span", report.agreement().outline().whole());
    agreements.write(report.agreement(), places);
    FindingJson.list(json, report.findings(), places);
    FindingJson.setAside(json, report.setAside(), places);
    FindingJson.notes(json, checked.notes());
    json.writeEndObject();
  }

  /** How much was read, page by page, and how much of it reads like French. */
  private void coverage(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeArrayFieldStart("pages");
    for (Coverage.Page page : coverage.pages()) {
      json.writeStartObject();
      json.writeNumberField("page", page.number());
      json.writeNumberField("characters", page.characters());
      json.writeStringField("state", page.state().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("meaningless", hundredths(coverage.meaningless()));
    json.writeNumberField("frenchWords", hundredths(coverage.french()));
    json.writeEndObject();
  }

  private static BigDecimal hundredths(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
  }

  private void unreadable(Outcome outcome, Unreadable unreadable) throws IOException {
    start(outcome, Optional.empty(), "unreadable");
    json.writeObjectFieldStart("reason");
    json.writeStringField("code", unreadable.reason().code());
    json.writeStringField("message", Reasons.message(unreadable, language));
    json.writeEndObject();
    json.writeStringField("verdict", Verdict.UNDETERMINED.code());
    Fields.emptyArray(json, "notChecked");
    json.writeNullField("text");
    json.writeNullField("span");
    json.writeNullField("agreement");
    Fields.emptyArray(json, "findings");
    Fields.emptyArray(json, "setAside");
    Fields.emptyArray(json, "waiverNotes");
    json.writeEndObject();
  }

  private void start(Outcome outcome, Optional<Integer> part, String status) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", outcome.file());
    Fields.number(json, "part", part);
    Fields.text(json, "sha256", outcome.sha256());
    json.writeStringField("status", status);
  }

  private void notChecked(Report report) throws IOException {
    json.writeArrayFieldStart("notChecked");
    for (NotChecked rule : report.notChecked()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeStringField("reason", rule.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
