package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.contreseing.model.Agreement;
import org.contreseing.model.Authority;

/** Writes {@code authorities}: by what power each signs. */
final class AuthorityJson {

  private AuthorityJson() {}

  static void write(JsonGenerator json, Agreement agreement) throws IOException {
    json.writeArrayFieldStart("authorities");
    for (Authority authority : agreement.authorities()) {
      json.writeStartObject();
      json.writeStringField("kind", authority.kind().code());
      Fields.text(json, "nature", authority.nature());
      Fields.text(json, "body", authority.body());
      Fields.text(json, "number", authority.number());
      json.writeBooleanField("numberBlank", authority.numberBlank());
      Fields.text(json, "date", authority.date().map(Object::toString));
      json.writeBooleanField("dateBlank", authority.dateBlank());
      Fields.party(json, authority.party(), agreement.parties());
      blocks(json, authority);
      Fields.span(json, "span", authority.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Places in {@code signature.blocks}, from 0. */
  private static void blocks(JsonGenerator json, Authority authority) throws IOException {
    json.writeArrayFieldStart("blocks");
    for (int block : authority.blocks()) {
      json.writeNumber(block);
    }
    json.writeEndArray();
  }
}
