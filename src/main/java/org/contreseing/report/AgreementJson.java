package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Duration;
import org.contreseing.model.Identifier;
import org.contreseing.model.Length;
import org.contreseing.model.Party;
import org.contreseing.model.Places;
import org.contreseing.model.SourceText;
import org.contreseing.model.TypeConfidence;

/** Writes {@code agreement}: the facts read in one agreement. */
final class AgreementJson {

  private final JsonGenerator json;

  AgreementJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Agreement agreement, Places places) throws IOException {
    json.writeObjectFieldStart("agreement");
    Fields.text(json, "type", agreement.types().stream().findFirst());
    Fields.texts(json, "types", agreement.types());
    Fields.text(json, "title", agreement.title());
    articles(agreement.outline().articles(), places);
    parties(agreement.parties());
    durations(agreement.durations(), agreement.outline().source());
    SignatureJson.write(json, agreement.signature(), agreement.parties());
    annexes(agreement.outline().annexes(), places);
    ReferenceJson references = new ReferenceJson(json, agreement.outline().source());
    references.references(agreement.references());
    references.definitions(agreement.definitions(), agreement.undefinedTerms());
    typeConfidence(agreement.typeConfidence());
    json.writeEndObject();
  }

  private void typeConfidence(List<TypeConfidence> types) throws IOException {
    json.writeArrayFieldStart("typeConfidence");
    for (TypeConfidence type : types) {
      json.writeStartObject();
      json.writeStringField("type", type.type());
      json.writeNumberField("confidence", type.confidence());
      Fields.texts(
          json, "witnesses", type.witnesses().stream().map(TypeConfidence.Witness::code).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void articles(List<Article> articles, Places places) throws IOException {
    json.writeArrayFieldStart("articles");
    for (Article article : articles) {
      json.writeStartObject();
      Fields.text(json, "number", article.number());
      Fields.text(json, "heading", article.heading());
      json.writeNumberField("level", article.level());
      Fields.text(json, "clause", article.clauses().stream().findFirst());
      Fields.span(json, "span", article.span());
      Fields.span(json, "headingSpan", article.headingSpan());
      Fields.number(json, "page", places.of(article.headingSpan().start()).page());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void parties(List<Party> parties) throws IOException {
    json.writeArrayFieldStart("parties");
    for (Party party : parties) {
      json.writeStartObject();
      Fields.text(json, "name", party.name());
      Fields.text(json, "alias", party.aliases().stream().findFirst());
      Fields.text(
          json, "representative", party.representation().flatMap(Party.Representation::person));
      Fields.text(json, "quality", party.representation().flatMap(Party.Representation::quality));
      Fields.text(json, "seat", party.seat().map(Party.Seat::text));
      identifiers(party);
      Fields.span(json, "span", party.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void identifiers(Party party) throws IOException {
    json.writeObjectFieldStart("identifiers");
    Fields.text(json, "siren", party.siren());
    Fields.text(json, "siret", value(party, Identifier.Kind.SIRET));
    Fields.text(json, "rna", value(party, Identifier.Kind.RNA));
    Fields.text(json, "vat", value(party, Identifier.Kind.VAT));
    json.writeEndObject();
  }

  private static Optional<String> value(Party party, Identifier.Kind kind) {
    return party.identifier(kind).map(Identifier::value);
  }

  private void durations(List<Duration> durations, SourceText text) throws IOException {
    json.writeArrayFieldStart("durations");
    for (Duration duration : durations) {
      json.writeStartObject();
      json.writeStringField("role", duration.role().code());
      Fields.text(json, "iso", duration.length().map(Length::iso));
      Fields.text(json, "until", duration.until().map(Object::toString));
      // The contract's quote is the slice of the text, not what was read through its line breaks.
      json.writeStringField("quote", text.slice(duration.span()));
      Fields.span(json, "span", duration.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void annexes(List<Annex> annexes, Places places) throws IOException {
    json.writeArrayFieldStart("annexes");
    for (Annex annex : annexes) {
      json.writeStartObject();
      Fields.text(json, "label", annex.label());
      Fields.text(json, "heading", annex.heading());
      Fields.span(json, "span", annex.span());
      Fields.span(json, "headingSpan", annex.headingSpan());
      articles(annex.articles(), places);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
