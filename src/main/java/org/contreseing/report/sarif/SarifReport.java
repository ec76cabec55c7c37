package org.contreseing.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Unreadable;
import org.contreseing.model.WaiverNote;
import org.contreseing.report.Edition;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;

/**
 * SARIF 2.1.0 with one run. Places count in the extracted text: of a plain-text file that is the
 * file itself, of any other format what {@code contreseing text} prints.
 */
public final class SarifReport implements ReportWriter {

  private record Artifact(String uri, Optional<String> sha256) {}

  private final JsonGenerator json;
  private final Heading heading;
  private final RuleJson rules;
  private final ResultJson results;
  private final Notifications notifications;
  private final List<Artifact> artifacts = new ArrayList<>();

  public SarifReport(OutputStream out, Edition edition) throws IOException {
    this.json = JsonReport.generator(out);
    this.json.setPrettyPrinter(JsonReport.printer());
    this.heading = edition.heading();
    this.rules = new RuleJson(json, edition.handbook(), heading.language());
    this.results = new ResultJson(json, rules, heading.language());
    this.notifications = new Notifications(heading.language());
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "contreseing");
    json.writeStringField("version", heading.version());
    json.writeStringField("language", heading.language().code());
    rules.write();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", heading.language().code());
    json.writeStringField("columnKind", "utf16CodeUnits");
    properties();
    json.writeArrayFieldStart("results");
  }

  private void properties() throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("profile", heading.profile().code());
    json.writeStringField("on", heading.on().toString());
    json.writeStringField("ruleBook", heading.ruleBook());
    json.writeEndObject();
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    String uri = ArtifactUri.of(outcome.file());
    int artifact = artifacts.size();
    artifacts.add(new Artifact(uri, outcome.sha256()));
    if (outcome.result() instanceof Checked checked) {
      Places places = new Places(checked.text());
      for (Report report : checked.reports()) {
        report(report, places, uri, artifact);
      }
      for (WaiverNote note : checked.notes()) {
        notifications.waiver(note, uri, artifact);
      }
    } else {
      notifications.unread((Unreadable) outcome.result(), uri, artifact);
    }
  }

  private void report(Report report, Places places, String uri, int artifact) throws IOException {
    for (Finding finding : report.findings()) {
      results.write(finding, Optional.empty(), places, uri, artifact);
    }
    for (SetAside aside : report.setAside()) {
      results.write(aside.finding(), Optional.of(aside), places, uri, artifact);
    }
    notifications.report(report, uri, artifact);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("artifacts");
    for (Artifact artifact : artifacts) {
      write(artifact);
    }
    json.writeEndArray();
    notifications.write(json);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void write(Artifact artifact) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", artifact.uri());
    json.writeEndObject();
    json.writeArrayFieldStart("roles");
    json.writeString("analysisTarget");
    json.writeEndArray();
    if (artifact.sha256().isPresent()) {
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", artifact.sha256().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
