package org.contreseing.archive.link;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.archive.WholeFile;
import org.contreseing.model.Language;
import org.contreseing.report.Fields;
import org.contreseing.report.JsonReport;

/** Writes {@code links.jsonl}: one line for each thing said across documents. */
public final class LinkFile {

  private final JsonGenerator json;
  private final Language language;

  private LinkFile(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * @throws IOException when it cannot be written; what was there then stays
   */
  public static void write(List<Link> links, Path out, Language language) throws IOException {
    try (WholeFile file = new WholeFile(out.resolve("links.jsonl"))) {
      JsonGenerator json = JsonReport.generator(file.stream());
      json.setRootValueSeparator(null);
      LinkFile lines = new LinkFile(json, language);
      for (Link link : links) {
        lines.line(link);
      }
      json.flush();
      file.commit();
    }
  }

  private void line(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", link.kind().code());
    json.writeStringField("severity", link.warning() ? "warning" : "info");
    json.writeStringField("certainty", link.certainty().code());
    json.writeStringField("message", link.message(language));
    json.writeArrayFieldStart("documents");
    for (Link.Passage passage : link.documents()) {
      passage(passage);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void passage(Link.Passage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", passage.role());
    json.writeStringField("file", passage.key().file());
    Fields.number(json, "part", passage.key().part());
    Fields.text(json, "sha256", passage.sha256());
    Fields.text(json, "title", passage.title());
    Fields.text(json, "article", passage.article());
    Fields.number(json, "page", passage.page());
    Fields.span(json, "span", passage.span());
    Fields.text(json, "quote", passage.quote());
    json.writeEndObject();
  }
}
