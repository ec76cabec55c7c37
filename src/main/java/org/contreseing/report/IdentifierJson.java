package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.contreseing.model.Identifier;
import org.contreseing.model.Party;

/** Writes {@code identifiers}: every registration and account number of the text. */
final class IdentifierJson {

  private IdentifierJson() {}

  static void write(JsonGenerator json, List<Identifier> identifiers, List<Party> parties)
      throws IOException {
    json.writeArrayFieldStart("identifiers");
    for (Identifier identifier : identifiers) {
      json.writeStartObject();
      json.writeStringField("kind", identifier.kind().code());
      json.writeStringField("value", identifier.value());
      Fields.text(json, "fault", identifier.fault().map(Identifier.Fault::code));
      Fields.party(json, identifier.party(), parties);
      Fields.text(json, "holder", identifier.holder());
      Fields.span(json, "span", identifier.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
