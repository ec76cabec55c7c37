package org.contreseing.results;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.contreseing.archive.Key;
import org.contreseing.results.Evolution.Changed;

/** Reads {@code comparison.json}, a document at a time. */
public final class ComparisonFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int WORST = 60;
  private static final Comparator<Changed> WORST_FIRST =
      Comparator.comparingLong(Changed::errors)
          .thenComparingLong(Changed::gained)
          .reversed()
          .thenComparing(Changed::key);

  private final PriorityQueue<Changed> worst = new PriorityQueue<>(WORST_FIRST.reversed());
  private JsonNode before = MAPPER.missingNode();
  private JsonNode totals = MAPPER.missingNode();

  private ComparisonFile() {}

  /** What changed since the audit before; empty where none was compared with. */
  public static Optional<Evolution> read(Path out) throws IOException {
    Path file = out.resolve("comparison.json");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ComparisonFile reader = new ComparisonFile();
    try (JsonParser json = MAPPER.createParser(file.toFile())) {
      reader.all(json);
    }
    return Optional.of(reader.evolution());
  }

  private void all(JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "documents" -> documents(json);
        case "before" -> before = MAPPER.readTree(json);
        case "totals" -> totals = MAPPER.readTree(json);
        default -> json.skipChildren();
      }
    }
  }

  private void documents(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Changed changed = changed(MAPPER.readTree(json));
      if (changed.gained() > 0) {
        worst.add(changed);
      }
      if (worst.size() > WORST) {
        worst.remove();
      }
    }
  }

  private static Changed changed(JsonNode node) {
    long errors = 0;
    for (JsonNode found : node.path("gained")) {
      errors += found.path("severity").asText().equals("error") ? 1 : 0;
    }
    Optional<Integer> part =
        Optional.of(node.path("part")).filter(JsonNode::isInt).map(JsonNode::intValue);
    return new Changed(
        new Key(node.path("file").asText(), part),
        Optional.ofNullable(node.path("was").textValue()),
        errors,
        node.path("gained").size(),
        node.path("resolved").size(),
        node.path("unchanged").asLong());
  }

  private Evolution evolution() {
    List<Changed> sorted = new ArrayList<>(worst);
    sorted.sort(WORST_FIRST);
    return new Evolution(
        LocalDate.parse(before.path("on").asText()),
        totals.path("gained").asLong(),
        totals.path("resolved").asLong(),
        totals.path("unchanged").asLong(),
        totals.path("gone").asLong(),
        totals.path("added").asLong(),
        totals.path("removed").asLong(),
        sorted);
  }
}
