package org.contreseing.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published description of the interface, and what of it was seen at work. */
final class OpenApi {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode root;
  private final Set<String> seen = new LinkedHashSet<>();

  OpenApi(String yaml) {
    this.root = MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  /** {@code GET /v1/limits} and so on. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }

  /** Every operation with each of its answers: {@code GET /v1/limits 200 application/json}. */
  Set<String> answers() {
    Set<String> answers = new TreeSet<>();
    for (String operation : operations()) {
      responses(operation)
          .properties()
          .forEach(
              answer -> {
                JsonNode content = resolved(answer.getValue()).path("content");
                String prefix = operation + " " + answer.getKey() + " ";
                if (content.isEmpty()) {
                  answers.add(prefix + "-");
                }
                content.fieldNames().forEachRemaining(type -> answers.add(prefix + type));
              });
    }
    return answers;
  }

  Set<String> unseen() {
    Set<String> unseen = new TreeSet<>(answers());
    unseen.removeAll(seen);
    return unseen;
  }

  private JsonNode responses(String operation) {
    String[] parts = operation.split(" ");
    return root.path("paths")
        .path(parts[1])
        .path(parts[0].toLowerCase(Locale.ROOT))
        .path("responses");
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : root.at(reference.asText().substring(1));
  }

  /** What is wrong with an answer, by the description; empty when nothing is. */
  List<String> faults(String operation, int status, String type, byte[] body) throws Exception {
    String plain = type.split(";")[0];
    seen.add(operation + " " + status + " " + (plain.isEmpty() ? "-" : plain));
    JsonNode answer = responses(operation).get(String.valueOf(status));
    if (answer == null) {
      return List.of(operation + ": status " + status + " is not described");
    }
    JsonNode content = resolved(answer).path("content");
    if (!plain.isEmpty() && !content.has(plain)) {
      return List.of(operation + " " + status + ": type " + plain + " is not described");
    }
    return plain.endsWith("json")
        ? invalid(content.path(plain).path("schema"), MAPPER.readTree(body))
        : List.of();
  }

  private List<String> invalid(JsonNode schema, JsonNode body) {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("allOf", MAPPER.createArrayNode().add(schema));
    whole.set("components", root.path("components"));
    List<String> faults = new ArrayList<>();
    for (ValidationMessage message :
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(whole)
            .validate(body)) {
      faults.add(message.getMessage());
    }
    return faults;
  }
}
