package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Anchor;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.DayKind;
import org.contreseing.model.Duration;
import org.contreseing.model.Language;
import org.contreseing.model.Length;
import org.contreseing.model.Places;
import org.contreseing.model.SourceText;
import org.contreseing.model.TypeConfidence;

/** Writes {@code agreement}: the facts read in one agreement. */
final class AgreementJson {

  private final JsonGenerator json;
  private final TimelineJson timelines;

  AgreementJson(JsonGenerator json, Language language) {
    this.json = json;
    this.timelines = new TimelineJson(json, language);
  }

  void write(Agreement agreement, Places places) throws IOException {
    json.writeObjectFieldStart("agreement");
    Fields.text(json, "type", agreement.types().stream().findFirst());
    Fields.texts(json, "types", agreement.types());
    Fields.text(json, "title", agreement.title());
    articles(agreement.outline().articles(), places);
    new PartyJson(json).write(agreement);
    durations("durations", agreement.durations(), agreement.outline().source());
    SignatureJson.write(json, agreement.signature(), agreement.parties());
    annexes(agreement.outline().annexes(), places);
    IdentifierJson.write(json, agreement.identifiers(), agreement.parties());
    AuthorityJson.write(json, agreement);
    StampJson.write(json, agreement.stamps(), agreement.parties());
    durations("quotedDurations", agreement.quotedDurations(), agreement.outline().source());
    DateJson.write(json, agreement);
    new AmountJson(json, agreement).write(agreement.amounts());
    timelines.write(agreement.timeline());
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
      Fields.text(json, "clause", article.clause());
      Fields.span(json, "span", article.span());
      Fields.span(json, "headingSpan", article.headingSpan());
      Fields.number(json, "page", places.of(article.headingSpan().start()).page());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void durations(String name, List<Duration> durations, SourceText text)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Duration duration : durations) {
      json.writeStartObject();
      json.writeStringField("role", duration.role().code());
      Fields.text(json, "iso", duration.length().map(Length::iso));
      Fields.text(json, "until", duration.until().map(Object::toString));
      // The contract's quote is the slice of the text, not what was read through its line breaks.
      json.writeStringField("quote", text.slice(duration.span()));
      Fields.span(json, "span", duration.span());
      Fields.text(json, "unit", duration.unit().map(DayKind::code));
      Fields.number(json, "words", duration.inWords());
      Fields.number(json, "figures", duration.inFigures());
      anchor(duration.anchor());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void anchor(Optional<Anchor> anchor) throws IOException {
    if (anchor.isEmpty()) {
      json.writeNullField("anchor");
      return;
    }
    json.writeObjectFieldStart("anchor");
    json.writeStringField("event", anchor.get().event());
    json.writeStringField("side", anchor.get().before() ? "before" : "after");
    Fields.span(json, "span", anchor.get().span());
    json.writeEndObject();
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
