package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.DateMention;
import org.contreseing.model.PartialDate;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * Writes {@code dates}: days, then what is less than a day, each list in text order. {@code date}
 * is there only for a day that exists.
 */
final class DateJson {

  private DateJson() {}

  static void write(JsonGenerator json, Agreement agreement) throws IOException {
    SourceText text = agreement.outline().source();
    json.writeArrayFieldStart("dates");
    for (DateMention day : agreement.dates()) {
      start(json, text, day.span(), "day");
      Fields.text(json, "date", day.date().map(Object::toString));
      Fields.text(json, "weekday", day.weekday().map(DateJson::name));
      json.writeEndObject();
    }
    for (PartialDate date : agreement.partialDates()) {
      start(json, text, date.span(), date.precision().code());
      Fields.text(json, "date", Optional.empty());
      json.writeStringField("part", date.part().code());
      json.writeStringField("earliest", date.earliest().toString());
      json.writeStringField("latest", date.latest().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void start(JsonGenerator json, SourceText text, Span span, String precision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("quote", text.slice(span));
    Fields.span(json, "span", span);
    json.writeStringField("precision", precision);
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
