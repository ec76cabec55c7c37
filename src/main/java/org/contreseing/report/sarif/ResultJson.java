package org.contreseing.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.model.Places.Place;
import org.contreseing.model.SetAside;
import org.contreseing.report.SetAsideWords;
import org.contreseing.report.Visible;

/** One finding as a result with its place. */
final class ResultJson {

  /** Names the way in which fingerprints are made; another way would take another name. */
  private static final String FINGERPRINT = "contreseing/v1";

  private final JsonGenerator json;
  private final RuleJson rules;
  private final Language language;

  ResultJson(JsonGenerator json, RuleJson rules, Language language) {
    this.json = json;
    this.rules = rules;
    this.language = language;
  }

  /**
   * @param aside why it does not count; empty when it does
   * @param artifact place of the document in the list of artifacts
   */
  void write(Finding finding, Optional<SetAside> aside, Places places, String uri, int artifact)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    if (rules.index(finding.rule()).isPresent()) {
      json.writeNumberField("ruleIndex", rules.index(finding.rule()).get());
    }
    json.writeStringField("level", RuleJson.level(finding.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", message(finding));
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    location(finding, places, uri, artifact);
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    json.writeArrayFieldStart("suppressions");
    if (aside.isPresent()) {
      suppression(aside.get());
    }
    json.writeEndArray();
    properties(finding, places.of(finding.span().start()));
    json.writeEndObject();
  }

  private String message(Finding finding) {
    String message = Visible.line(finding.message());
    return finding.remedy().isBlank()
        ? message
        : message
            + "\n"
            + language.pick("Comment corriger\u00a0: ", "How to mend it: ")
            + Visible.line(finding.remedy());
  }

  private void location(Finding finding, Places places, String uri, int artifact)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeNumberField("index", artifact);
    json.writeEndObject();
    region(finding, places.of(finding.span().start()), places.of(finding.span().end()));
    json.writeEndObject();
    if (finding.article().isPresent()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", "article " + Visible.excerpt(finding.article().get(), 120));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void region(Finding finding, Place start, Place end) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeNumberField("charOffset", finding.span().start());
    json.writeNumberField("charLength", finding.span().length());
    if (!finding.quote().isEmpty()) {
      json.writeObjectFieldStart("snippet");
      json.writeStringField("text", Visible.text(finding.quote()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void suppression(SetAside aside) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", new SetAsideWords(language).reason(aside));
    json.writeEndObject();
  }

  private void properties(Finding finding, Place place) throws IOException {
    json.writeObjectFieldStart("properties");
    if (place.page().isPresent()) {
      json.writeNumberField("page", place.page().get());
    }
    if (finding.cause().isPresent()) {
      json.writeStringField("cause", finding.cause().get());
    }
    json.writeArrayFieldStart("basis");
    for (String law : finding.basis()) {
      json.writeString(Visible.line(law));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
