package org.contreseing.report.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.Fact;
import org.contreseing.compare.FactChange;
import org.contreseing.compare.FormChange;
import org.contreseing.compare.FormKind;
import org.contreseing.compare.Pairing;
import org.contreseing.compare.Passage;
import org.contreseing.compare.Section;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;

/**
 * A comparison as JSON, in the manner of the contract: what is absent is {@code null} or an empty
 * list, spans count in the text of their own document, the same input gives the same bytes.
 *
 * <pre>{@code
 * {"tool": {"name", "version", "ruleBook"}, "profile", "lang", "on",
 *  "signed": true,                      // NEW claims to be OLD, signed
 *  "alarm": {"raised": true, "message": "Le texte signé n’est pas le texte approuvé."} | null,
 *  "old": DOCUMENT, "new": DOCUMENT,    // file, sha256, status, reason, text
 *  "comparisons": [{                    // one for each agreement of the files
 *    "part": null | 1, "verdict": "same | form-only | filled-in | changed", "message",
 *    "facts": [FACT + "section": index],                  // what matters most first
 *    "sections": [{"status": "reworded | added | removed | moved | renumbered | completed | unchanged",
 *                  "moved", "renumbered", "reworded",
 *                  "old": SECTION | null, "new": SECTION | null,
 *                  "changes": [{"nature": "reworded | moved | renumbered | followed | filled-in",
 *                               "old": PASSAGE, "new": PASSAGE, "facts": [FACT]}]}],
 *    "form": [{"kind", "count", "examples": [{"old": PASSAGE, "new": PASSAGE}]}],
 *    "findings": {"gained": [FINDING], "resolved": [FINDING], "unchanged": [FINDING]}}]}
 *
 * SECTION  {"kind": "title | parties | recitals | article | signature | annex | notes",
 *           "number", "heading", "page", "span"}
 * PASSAGE  {"span", "quote"}            // empty quote: the place where the other has something
 * FACT     {"kind", "role", "old": {"span", "quote", "value"} | null, "new": … | null}
 * FINDING  {"rule", "severity", "message", "article", "span", "quote", "fingerprint"}
 * }</pre>
 */
public final class CompareJson {

  private final JsonGenerator json;
  private final Heading heading;
  private final Language language;

  public CompareJson(OutputStream out, Heading heading) throws IOException {
    this.json = JsonReport.generator(out).setPrettyPrinter(JsonReport.printer());
    this.heading = heading;
    this.language = heading.language();
  }

  /** Writes all of it. */
  public void write(Compared compared) throws IOException {
    json.writeStartObject();
    head();
    json.writeBooleanField("signed", compared.signed());
    alarm(compared);
    document("old", compared.older());
    document("new", compared.newer());
    json.writeArrayFieldStart("comparisons");
    for (Comparison comparison : compared.comparisons()) {
      comparison(comparison, compared.signed());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void head() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "contreseing");
    json.writeStringField("version", heading.version());
    json.writeStringField("ruleBook", heading.ruleBook());
    json.writeEndObject();
    json.writeStringField("profile", heading.profile().code());
    json.writeStringField("lang", language.code());
    json.writeStringField("on", heading.on().toString());
  }

  private void alarm(Compared compared) throws IOException {
    if (!compared.signed() || !compared.read()) {
      json.writeNullField("alarm");
      return;
    }
    CompareWords words = new CompareWords(language);
    json.writeObjectFieldStart("alarm");
    json.writeBooleanField("raised", compared.alarm());
    Comparison telling =
        compared.comparisons().stream()
            .filter(Comparison::departs)
            .findFirst()
            .orElse(compared.comparisons().get(0));
    json.writeStringField("message", words.sentence(telling, true));
    json.writeEndObject();
  }

  private void document(String name, Outcome outcome) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", outcome.file());
    json.writeStringField("sha256", outcome.sha256().orElse(null));
    if (outcome.result() instanceof Checked checked) {
      json.writeStringField("status", "checked");
      json.writeNullField("reason");
      text(checked.text());
    } else {
      Unreadable unreadable = (Unreadable) outcome.result();
      json.writeStringField("status", "unreadable");
      json.writeObjectFieldStart("reason");
      json.writeStringField("code", unreadable.reason().code());
      json.writeStringField("message", Reasons.message(unreadable, language));
      json.writeEndObject();
      json.writeNullField("text");
    }
    json.writeEndObject();
  }

  private void text(SourceText text) throws IOException {
    json.writeObjectFieldStart("text");
    json.writeNumberField("length", text.content().length());
    number("pages", text.pages());
    json.writeStringField("source", text.origin() == SourceText.Origin.OCR ? "ocr" : "text");
    json.writeEndObject();
  }

  private void comparison(Comparison comparison, boolean signed) throws IOException {
    json.writeStartObject();
    number("part", comparison.newer().outline().part());
    json.writeStringField("verdict", comparison.verdict().code());
    json.writeStringField("message", new CompareWords(language).sentence(comparison, signed));
    json.writeArrayFieldStart("facts");
    for (Weighed fact : Weighed.of(comparison)) {
      json.writeStartObject();
      fact(fact.change());
      json.writeNumberField("section", comparison.pairings().indexOf(fact.pairing()));
      json.writeEndObject();
    }
    json.writeEndArray();
    Places older = new Places(comparison.older().outline().source());
    Places newer = new Places(comparison.newer().outline().source());
    json.writeArrayFieldStart("sections");
    for (Pairing pairing : comparison.pairings()) {
      section(pairing, older, newer);
    }
    json.writeEndArray();
    form(comparison);
    json.writeObjectFieldStart("findings");
    findings("gained", comparison.findings().gained());
    findings("resolved", comparison.findings().resolved());
    findings("unchanged", comparison.findings().unchanged());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void section(Pairing pairing, Places older, Places newer) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", Status.of(pairing).code());
    json.writeBooleanField("moved", pairing.moved());
    json.writeBooleanField("renumbered", pairing.renumbered());
    json.writeBooleanField("reworded", pairing.reworded());
    side("old", pairing.older(), older);
    side("new", pairing.newer(), newer);
    json.writeArrayFieldStart("changes");
    for (Change change : pairing.changes()) {
      json.writeStartObject();
      json.writeStringField("nature", change.nature().code());
      passage("old", change.older());
      passage("new", change.newer());
      json.writeArrayFieldStart("facts");
      for (FactChange fact : change.facts()) {
        json.writeStartObject();
        fact(fact);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void side(String name, Optional<Section> section, Places places) throws IOException {
    if (section.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("kind", section.get().kind().code());
    json.writeStringField("number", section.get().number());
    json.writeStringField("heading", section.get().heading());
    number("page", places.of(section.get().span().start()).page());
    span(section.get().span());
    json.writeEndObject();
  }

  private void fact(FactChange fact) throws IOException {
    json.writeStringField("kind", fact.kind().code());
    json.writeStringField("role", fact.role().isEmpty() ? null : fact.role());
    fact("old", fact.older());
    fact("new", fact.newer());
  }

  private void fact(String name, Optional<Fact> fact) throws IOException {
    if (fact.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    span(fact.get().span());
    json.writeStringField("quote", fact.get().quote());
    json.writeStringField("value", fact.get().value());
    json.writeEndObject();
  }

  private void form(Comparison comparison) throws IOException {
    json.writeArrayFieldStart("form");
    for (Map.Entry<FormKind, Integer> kind : comparison.form().entrySet()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.getKey().code());
      json.writeNumberField("count", kind.getValue());
      json.writeArrayFieldStart("examples");
      for (FormChange example : comparison.formExamples()) {
        if (example.kind() == kind.getKey()) {
          json.writeStartObject();
          passage("old", example.older());
          passage("new", example.newer());
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(String name, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().code());
      json.writeStringField("message", finding.message());
      json.writeStringField("article", finding.article().orElse(null));
      span(finding.span());
      json.writeStringField("quote", finding.quote());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void passage(String name, Passage passage) throws IOException {
    json.writeObjectFieldStart(name);
    span(passage.span());
    json.writeStringField("quote", passage.quote());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeObjectFieldStart("span");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private void number(String name, Optional<Integer> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }
}
