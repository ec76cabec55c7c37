package org.contreseing.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Span;

/**
 * JSON fields of the contract's recurring shapes; what is absent is {@code null} or an empty list.
 */
public final class Fields {

  private Fields() {}

  /** A stretch of the text, in UTF-16 units. */
  public static void span(JsonGenerator json, String name, Span span) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  /** An empty text counts as absent. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    text(json, name, Optional.of(text).filter(t -> !t.isEmpty()));
  }

  /** A text that may be absent. */
  public static void text(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    json.writeStringField(name, text.orElse(null));
  }

  /** A number that may be absent. */
  public static void number(JsonGenerator json, String name, Optional<Integer> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** Texts in their order. */
  public static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** A party by its name, and by its place in {@code parties}, from 0. */
  static void party(JsonGenerator json, Optional<Integer> ordinal, List<Party> parties)
      throws IOException {
    Optional<Party> party =
        ordinal.flatMap(o -> parties.stream().filter(p -> p.ordinal() == o).findFirst());
    text(json, "party", party.map(Party::name));
    number(json, "partyIndex", party.map(Party::ordinal));
  }

  static void emptyArray(JsonGenerator json, String name) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeEndArray();
  }
}
