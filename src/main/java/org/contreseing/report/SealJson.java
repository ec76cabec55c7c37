package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.JoinedSignature;
import org.contreseing.model.LaterChange;
import org.contreseing.model.Party;
import org.contreseing.model.SigningCertificate;

/** Writes {@code electronicSignatures}; times are UTC, {@code block} counts in {@code blocks}. */
final class SealJson {

  private SealJson() {}

  static void write(JsonGenerator json, List<JoinedSignature> all, List<Party> parties)
      throws IOException {
    json.writeArrayFieldStart("electronicSignatures");
    for (JoinedSignature joined : all) {
      json.writeStartObject();
      signature(json, joined.signature());
      Fields.number(json, "block", joined.block());
      Fields.text(json, "joinedBy", joined.basis().map(JoinedSignature.Basis::code));
      Fields.party(json, joined.party(), parties);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void signature(JsonGenerator json, ElectronicSignature signature)
      throws IOException {
    Fields.text(json, "field", Optional.of(signature.field()).filter(f -> !f.isEmpty()));
    Fields.number(json, "page", signature.page());
    json.writeStringField("state", signature.state().code());
    Fields.text(json, "doubt", signature.doubt().map(ElectronicSignature.Doubt::code));
    signer(json, signature);
    Fields.texts(json, "chain", signature.chain());
    json.writeStringField("trust", signature.anchored() ? "trusted" : "unknown");
    Fields.text(json, "claimed", signature.claimed().map(Object::toString));
    Fields.text(json, "timestamp", signature.stamped().map(Object::toString));
    json.writeArrayFieldStart("changes");
    for (LaterChange change : signature.later()) {
      json.writeStartObject();
      json.writeStringField("kind", change.kind().code());
      Fields.text(json, "words", Optional.of(change.shown()).filter(w -> !w.isEmpty()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void signer(JsonGenerator json, ElectronicSignature signature) throws IOException {
    Optional<SigningCertificate> certificate = signature.certificate();
    if (certificate.isEmpty()) {
      json.writeNullField("signer");
      return;
    }
    json.writeObjectFieldStart("signer");
    Fields.text(json, "name", certificate.get().name());
    Fields.text(json, "person", certificate.get().person());
    Fields.text(json, "organisation", certificate.get().organisation());
    json.writeStringField("serial", certificate.get().serial());
    Fields.text(json, "issuer", certificate.get().issuer());
    json.writeStringField("validFrom", certificate.get().from().toString());
    json.writeStringField("validUntil", certificate.get().until().toString());
    json.writeEndObject();
  }
}
