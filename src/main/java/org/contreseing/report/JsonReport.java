package org.contreseing.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The JSON of the contract: fixed field order, two spaces, {@code \n}, UTF-8, so that the same
 * input gives the same bytes. Characters outside the basic plane are written as escapes, which also
 * carries a lone surrogate of a damaged document safely.
 */
public final class JsonReport implements ReportWriter {

  private final JsonGenerator json;
  private final DocumentJson documents;
  private final Heading heading;

  public JsonReport(OutputStream out, Heading heading) throws IOException {
    this.json = generator(out).setPrettyPrinter(printer());
    this.documents = new DocumentJson(json, heading.language());
    this.heading = heading;
  }

  /** A generator of compact UTF-8 JSON that leaves the stream open. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    return JsonFactories.SHARED.createGenerator(out, JsonEncoding.UTF8);
  }

  /** How all JSON of the program is laid out; a new one for each document. */
  public static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "contreseing");
    json.writeStringField("version", heading.version());
    json.writeStringField("ruleBook", heading.ruleBook());
    json.writeEndObject();
    json.writeStringField("profile", heading.profile().code());
    json.writeStringField("lang", heading.language().code());
    json.writeStringField("on", heading.on().toString());
    Fields.text(json, "settings", heading.house().settings());
    Fields.texts(json, "select", heading.house().select());
    Fields.texts(json, "ignore", heading.house().ignore());
    json.writeArrayFieldStart("documents");
  }

  @Override
  public void document(Outcome outcome) throws IOException {
    documents.write(outcome);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
