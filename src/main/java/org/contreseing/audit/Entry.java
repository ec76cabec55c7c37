package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the summary needs of one line of results.
 *
 * @param verdict code of the contract
 * @param reason why it could not be read; empty when it was checked
 * @param findings rule and severity of each finding
 */
public record Entry(
    String file,
    Optional<String> sha256,
    String verdict,
    Optional<Reason> reason,
    List<Found> findings) {

  /** Why a document could not be read, as the contract says it. */
  public record Reason(String code, String message) {}

  /** One finding. */
  public record Found(String rule, String severity) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public Entry {
    findings = List.copyOf(findings);
  }

  /**
   * @throws IllegalArgumentException when the line is not a document entry of the contract
   */
  static Entry parse(String line) {
    JsonNode node = tree(line);
    List<Found> findings = new ArrayList<>();
    node.path("findings")
        .forEach(
            f -> findings.add(new Found(f.path("rule").asText(), f.path("severity").asText())));
    JsonNode reason = node.path("reason");
    return new Entry(
        node.path("file").asText(),
        Optional.ofNullable(node.path("sha256").textValue()),
        node.path("verdict").asText(),
        reason.isObject()
            ? Optional.of(new Reason(reason.path("code").asText(), reason.path("message").asText()))
            : Optional.empty(),
        findings);
  }

  private static JsonNode tree(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a line of results", e);
    }
  }
}
