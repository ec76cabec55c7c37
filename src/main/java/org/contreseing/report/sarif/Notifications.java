package org.contreseing.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.model.WaiverNote;
import org.contreseing.report.Reasons;
import org.contreseing.report.SetAsideWords;
import org.contreseing.report.Unchecked;
import org.contreseing.report.Visible;

/** What there is to say of a run beside its findings: nothing unread may look like clean. */
final class Notifications {

  private record Notification(String code, Severity level, String text, String uri, int artifact) {}

  private final Language language;
  private final List<Notification> all = new ArrayList<>();
  private boolean whole = true;

  Notifications(Language language) {
    this.language = language;
  }

  void unread(Unreadable unreadable, String uri, int artifact) {
    whole = false;
    all.add(
        new Notification(
            unreadable.reason().code(),
            Severity.ERROR,
            Reasons.message(unreadable, language),
            uri,
            artifact));
  }

  void report(Report report, String uri, int artifact) {
    if (report.verdict() == Verdict.UNDETERMINED) {
      whole = false;
      String text =
          language.pick(
              "Aucun article n’a été reconnu\u00a0: le texte n’a pas la forme d’une convention.",
              "No article was recognised: the text does not read like an agreement.");
      all.add(new Notification("undetermined", Severity.ERROR, text, uri, artifact));
    }
    for (Map.Entry<String, String> reason : Unchecked.byReason(report.notChecked()).entrySet()) {
      String text = Visible.line(reason.getKey()) + " (" + reason.getValue() + ")";
      all.add(new Notification("not-checked", Severity.INFO, text, uri, artifact));
    }
  }

  void waiver(WaiverNote note, String uri, int artifact) {
    all.add(
        new Notification(
            "waiver", Severity.WARNING, new SetAsideWords(language).note(note), uri, artifact));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", whole);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Notification notification : all) {
      write(json, notification);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Notification notification) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", notification.code());
    json.writeEndObject();
    json.writeStringField("level", RuleJson.level(notification.level()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", notification.text());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", notification.uri());
    json.writeNumberField("index", notification.artifact());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
