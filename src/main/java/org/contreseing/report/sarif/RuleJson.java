package org.contreseing.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Handbook;
import org.contreseing.report.RuleNote;

/** The rules, as a viewer shows them beside a result. */
final class RuleJson {

  private final JsonGenerator json;
  private final Handbook handbook;
  private final Language language;
  private final Map<String, Integer> indexes = new HashMap<>();

  RuleJson(JsonGenerator json, Handbook handbook, Language language) {
    this.json = json;
    this.handbook = handbook;
    this.language = language;
    handbook.rules().forEach(r -> indexes.put(r.id(), indexes.size()));
  }

  /** The place of a rule in the list; empty when the handbook does not tell of it. */
  Optional<Integer> index(String id) {
    return Optional.ofNullable(indexes.get(id));
  }

  void write() throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleNote rule : handbook.rules()) {
      rule(rule);
    }
    json.writeEndArray();
  }

  private void rule(RuleNote rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text("shortDescription", rule.title());
    text("fullDescription", rule.why());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(rule, "", ""));
    json.writeStringField("markdown", help(rule, "**", "**"));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(handbook.chapter(Handbook.chapterOf(rule.id())));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private String help(RuleNote rule, String before, String after) {
    String colon = language.pick("\u00a0: ", ": ");
    List<String> parts = new ArrayList<>();
    parts.add(rule.why());
    parts.add(
        before
            + language.pick("Comment corriger", "How to mend it")
            + after
            + colon
            + rule.remedy());
    if (!rule.basis().isEmpty()) {
      String law = String.join(language.pick("\u00a0; ", "; "), rule.basis());
      parts.add(before + language.pick("Droit", "Law") + after + colon + law);
    }
    rule.wording()
        .ifPresent(
            w ->
                parts.add(
                    before
                        + language.pick("Rédaction possible", "Possible wording")
                        + after
                        + colon
                        + "\n\n"
                        + w.strip()));
    return String.join("\n\n", parts);
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The level that stands for a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.code();
  }
}
