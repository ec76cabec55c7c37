package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.contreseing.model.AnnexReference;
import org.contreseing.model.ArticleReference;
import org.contreseing.model.Definition;
import org.contreseing.model.InternalReference;
import org.contreseing.model.LawReference;
import org.contreseing.model.OtherActReference;
import org.contreseing.model.Reference;
import org.contreseing.model.RepealedText;
import org.contreseing.model.SourceText;
import org.contreseing.model.UndefinedTerm;

/** Writes {@code references}, {@code definitions} and {@code undefinedTerms}. */
final class ReferenceJson {

  private final JsonGenerator json;
  private final SourceText text;

  ReferenceJson(JsonGenerator json, SourceText text) {
    this.json = json;
    this.text = text;
  }

  /**
   * Each with its {@code kind}: {@code internal}, {@code annex}, {@code other-act}, {@code law}.
   */
  void references(List<Reference> references) throws IOException {
    json.writeArrayFieldStart("references");
    for (Reference reference : references) {
      json.writeStartObject();
      if (reference instanceof InternalReference own) {
        internal(own);
      } else if (reference instanceof AnnexReference annex) {
        annex(annex);
      } else if (reference instanceof OtherActReference other) {
        json.writeStringField("kind", "other-act");
        Fields.text(json, "act", other.act());
        Fields.texts(json, "articles", other.articles());
      } else if (reference instanceof LawReference law) {
        law(law);
      }
      json.writeStringField("quote", text.slice(reference.span()));
      Fields.span(json, "span", reference.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  // targets are ranks in the lists "articles" and "annexes", from 0
  private void internal(InternalReference reference) throws IOException {
    json.writeStringField("kind", "internal");
    Fields.texts(
        json, "articles", reference.numbers().stream().map(ArticleReference::number).toList());
    numbers("targets", reference.targets());
    Fields.number(json, "annex", reference.annex());
    json.writeBooleanField("resolved", reference.resolved());
    json.writeBooleanField("ambiguous", reference.ambiguous());
    Fields.text(json, "part", reference.part());
    Fields.text(json, "direction", reference.said().map(ReferenceJson::side));
    json.writeBooleanField("misdirected", reference.misdirected());
  }

  private void annex(AnnexReference reference) throws IOException {
    json.writeStringField("kind", "annex");
    Fields.text(json, "label", reference.label());
    Fields.number(json, "annex", reference.target());
    json.writeBooleanField("resolved", reference.resolved());
  }

  private void law(LawReference law) throws IOException {
    json.writeStringField("kind", "law");
    json.writeStringField("law", law.kind().code());
    Fields.text(json, "code", law.code());
    Fields.text(json, "name", law.name());
    Fields.texts(json, "articles", law.articles());
    json.writeBooleanField("more", law.more());
    Fields.text(json, "number", law.number());
    Fields.text(json, "date", law.date().map(Object::toString));
    json.writeStringField("standing", law.standing().code());
    Fields.text(json, "replacement", law.repealed().map(RepealedText::replacement));
  }

  private static String side(InternalReference.Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private void numbers(String name, List<Integer> numbers) throws IOException {
    json.writeArrayFieldStart(name);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  void definitions(List<Definition> definitions, List<UndefinedTerm> undefined) throws IOException {
    json.writeArrayFieldStart("definitions");
    for (Definition definition : definitions) {
      json.writeStartObject();
      json.writeStringField("term", definition.term());
      json.writeNumberField("uses", definition.uses());
      json.writeBooleanField("usedBefore", definition.early());
      firstUse(definition);
      json.writeStringField("quote", text.slice(definition.span()));
      Fields.span(json, "span", definition.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    undefined(undefined);
  }

  private void firstUse(Definition definition) throws IOException {
    if (definition.firstUse().isPresent()) {
      Fields.span(json, "firstUse", definition.firstUse().get());
    } else {
      json.writeNullField("firstUse");
    }
  }

  private void undefined(List<UndefinedTerm> undefined) throws IOException {
    json.writeArrayFieldStart("undefinedTerms");
    for (UndefinedTerm term : undefined) {
      json.writeStartObject();
      json.writeStringField("term", term.term());
      json.writeNumberField("uses", term.uses());
      Fields.span(json, "span", term.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
