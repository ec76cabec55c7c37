package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Appearance;
import org.contreseing.model.Commune;
import org.contreseing.model.Identifier;
import org.contreseing.model.Locality;
import org.contreseing.model.Party;

/** Writes {@code parties}. */
final class PartyJson {

  private final JsonGenerator json;

  PartyJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Agreement agreement) throws IOException {
    json.writeArrayFieldStart("parties");
    for (Party party : agreement.parties()) {
      json.writeStartObject();
      Fields.text(json, "name", party.name());
      Fields.text(json, "alias", party.aliases().stream().findFirst());
      Fields.text(
          json, "representative", party.representation().flatMap(Party.Representation::person));
      Fields.text(json, "quality", party.representation().flatMap(Party.Representation::quality));
      Fields.text(json, "seat", party.seat().map(Party.Seat::text));
      place(party.seat().flatMap(Party.Seat::place), party.seat().flatMap(Party.Seat::postcode));
      identifiers(party, agreement.identifiers());
      Fields.span(json, "span", party.span());
      appearances(party, agreement.appearances());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Optional<Locality> place, Optional<String> postcode) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("place");
      return;
    }
    Locality locality = place.get();
    json.writeObjectFieldStart("place");
    Fields.text(json, "postcode", postcode);
    Fields.text(json, "town", locality.town());
    json.writeBooleanField("cedex", locality.cedex());
    json.writeStringField("match", locality.match().code());
    Fields.text(json, "department", locality.department());
    json.writeArrayFieldStart("communes");
    for (Commune commune : locality.communes()) {
      json.writeStartObject();
      Fields.text(json, "insee", commune.insee());
      Fields.text(json, "name", commune.name());
      Fields.text(json, "department", commune.department());
      json.writeEndObject();
    }
    json.writeEndArray();
    Fields.span(json, "span", locality.span());
    json.writeEndObject();
  }

  private void appearances(Party party, List<Appearance> all) throws IOException {
    json.writeArrayFieldStart("appearances");
    for (Appearance appearance : all) {
      if (appearance.party() == party.ordinal()) {
        json.writeStartObject();
        json.writeStringField("role", appearance.role().code());
        Fields.text(json, "name", appearance.printed());
        json.writeStringField("likeness", appearance.likeness().code());
        json.writeNumberField("count", appearance.count());
        Fields.span(json, "span", appearance.span());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void identifiers(Party party, List<Identifier> numbers) throws IOException {
    json.writeObjectFieldStart("identifiers");
    Fields.text(json, "siren", party.siren());
    for (Identifier.Kind kind : Identifier.Kind.values()) {
      if (kind != Identifier.Kind.SIREN) {
        Fields.text(json, kind.code(), value(party, kind, numbers));
      }
    }
    json.writeEndObject();
  }

  private static Optional<String> value(
      Party party, Identifier.Kind kind, List<Identifier> numbers) {
    return party
        .identifier(kind)
        .or(
            () ->
                numbers.stream()
                    .filter(i -> i.kind() == kind)
                    .filter(i -> i.party().equals(Optional.of(party.ordinal())))
                    .findFirst())
        .map(Identifier::value);
  }
}
