package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of results without making a tree of it: most of a line is passed over. */
final class EntryReader {

  private final JsonParser json;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Entry.Found> findings = new ArrayList<>();
  private Optional<Entry.Reason> reason = Optional.empty();

  EntryReader(JsonParser json) {
    this.json = json;
  }

  /**
   * @throws IllegalArgumentException when it is no document entry
   */
  Entry read() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("not a line of results");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      field(json.currentName());
    }
    if (!fields.containsKey("file") || !fields.containsKey("verdict")) {
      throw new IllegalArgumentException("not a document entry");
    }
    return new Entry(
        fields.get("file"),
        Optional.ofNullable(fields.get("part")).map(Integer::valueOf),
        Optional.ofNullable(fields.get("sha256")),
        fields.get("verdict"),
        reason,
        findings,
        Optional.ofNullable(fields.get("duplicateOf")));
  }

  private void field(String name) throws IOException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.START_OBJECT && name.equals("reason")) {
      Map<String, String> texts = texts();
      reason =
          Optional.of(
              new Entry.Reason(
                  texts.getOrDefault("code", ""), texts.getOrDefault("message", "").intern()));
    } else if (token == JsonToken.START_ARRAY && name.equals("findings")) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        findings.add(found(texts()));
      }
    } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      fields.put(name, json.getText());
    } else {
      json.skipChildren();
    }
  }

  private static Entry.Found found(Map<String, String> texts) {
    return new Entry.Found(
        texts.getOrDefault("rule", ""),
        texts.getOrDefault("severity", ""),
        Optional.ofNullable(texts.get("article")),
        texts.getOrDefault("message", ""),
        texts.getOrDefault("fingerprint", ""));
  }

  /** The texts of an object; what else it holds is passed over. */
  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }
}
