package org.contreseing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Scores as JSON: every tally of every agreement, by way, measure and label. */
public final class ScoreJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ScoreJson() {}

  /**
   * @param scores of each agreement by name, by each way
   */
  public static String of(Map<String, Map<Way, Scoresheet>> scores) {
    ObjectNode root = MAPPER.createObjectNode();
    scores.forEach(
        (name, ways) -> {
          ObjectNode document = root.putObject(name);
          ways.forEach((way, sheet) -> write(document.putObject(code(way)), sheet));
        });
    try {
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(ObjectNode to, Scoresheet sheet) {
    for (Measure measure : Measure.values()) {
      if (sheet.has(measure)) {
        ObjectNode labels = to.putObject(code(measure));
        sheet.labels(measure).forEach((label, tally) -> write(labels, label, tally));
      }
    }
  }

  private static void write(ObjectNode to, String label, Tally tally) {
    to.putObject(label.isEmpty() ? "all" : label)
        .put("right", tally.right())
        .put("wrong", tally.wrong())
        .put("missed", tally.missed());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
