package org.contreseing.attest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A statement as JSON: fixed order, never a field left out. */
public final class StatementJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StatementJson() {}

  public static ObjectNode of(Statement statement) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("answer", statement.answer().code());
    json.put("reason", statement.reason().orElse(null));
    json.put("file", statement.file());
    json.put("sha256", statement.sha256());
    json.put("size", statement.size());
    json.put("circuit", statement.circuit().isEmpty() ? null : statement.circuit());
    json.put("profile", statement.profile());
    json.put("on", statement.on().toString());
    json.put("lang", statement.lang());
    ObjectNode tool = json.putObject("tool");
    tool.put("name", "contreseing");
    tool.put("version", statement.version());
    tool.put("ruleBook", statement.ruleBook());
    json.put("made", statement.made().toString());
    ArrayNode blocking = json.putArray("blocking");
    statement.blocking().forEach(b -> blocking.add(blocking(b)));
    json.put("waived", statement.waived());
    json.put("notChecked", statement.notChecked());
    return json;
  }

  private static ObjectNode blocking(Blocking blocking) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("rule", blocking.rule());
    json.put("severity", blocking.severity());
    json.put("title", blocking.title());
    json.put("message", blocking.message());
    json.put("article", blocking.article().orElse(null));
    json.put("quote", blocking.quote());
    json.put("fingerprint", blocking.fingerprint());
    return json;
  }

  /** The statement back, as {@link #of} wrote it. */
  public static Statement read(JsonNode json) {
    List<Blocking> blocking = new ArrayList<>();
    json.path("blocking").forEach(b -> blocking.add(blocking(b)));
    return new Statement(
        Answer.valueOf(json.path("answer").asText().toUpperCase(Locale.ROOT)),
        text(json, "reason"),
        json.path("file").asText(),
        json.path("sha256").asText(),
        json.path("size").asLong(),
        text(json, "circuit").orElse(""),
        json.path("profile").asText(),
        LocalDate.parse(json.path("on").asText()),
        json.path("lang").asText(),
        json.path("tool").path("version").asText(),
        json.path("tool").path("ruleBook").asText(),
        Instant.parse(json.path("made").asText()),
        blocking,
        json.path("waived").asLong(),
        json.path("notChecked").asLong());
  }

  private static Blocking blocking(JsonNode json) {
    return new Blocking(
        json.path("rule").asText(),
        json.path("severity").asText(),
        json.path("title").asText(),
        json.path("message").asText(),
        text(json, "article"),
        json.path("quote").asText(),
        json.path("fingerprint").asText());
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
