package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;

/** Writes {@code signature}. */
final class SignatureJson {

  private SignatureJson() {}

  static void write(JsonGenerator json, Signature signature, List<Party> parties)
      throws IOException {
    json.writeObjectFieldStart("signature");
    Fields.text(json, "place", signature.place());
    Fields.text(json, "date", signature.date().map(Object::toString));
    Fields.number(json, "originals", signature.originals());
    json.writeBooleanField("electronic", signature.electronic());
    json.writeArrayFieldStart("blocks");
    for (SignatureBlock block : signature.blocks()) {
      block(json, block, parties);
    }
    json.writeEndArray();
    SealJson.write(json, signature.joined(), parties);
    json.writeEndObject();
  }

  private static void block(JsonGenerator json, SignatureBlock block, List<Party> parties)
      throws IOException {
    json.writeStartObject();
    Fields.text(json, "party", party(block, parties));
    Fields.text(json, "signatory", block.signatory());
    Fields.text(json, "quality", block.quality());
    json.writeStringField("state", block.state().code());
    Fields.span(json, "span", block.span());
    json.writeEndObject();
  }

  /** The party as the block names it, else the one it was matched with. */
  private static Optional<String> party(SignatureBlock block, List<Party> parties) {
    return Optional.of(block.label())
        .filter(label -> !label.isBlank())
        .or(
            () ->
                block
                    .party()
                    .flatMap(
                        ordinal -> parties.stream().filter(p -> p.ordinal() == ordinal).findFirst())
                    .map(Party::name));
  }
}
