package org.contreseing.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.archive.Key;
import org.contreseing.archive.link.Link;

/** Reads {@code links.jsonl}. */
public final class SaidLines {

  private static final ObjectReader JSON = JsonMapper.builder().build().reader();

  /** Takes what is said. */
  @FunctionalInterface
  public interface Taker {
    /** The next line. */
    void take(Said said) throws IOException;
  }

  private final Survey survey;

  private SaidLines(Survey survey) {
    this.survey = survey;
  }

  /** Hands over every line in a folder of results. */
  public static void each(Path out, Survey survey, Taker taker) throws IOException {
    SaidLines reader = new SaidLines(survey);
    try (BufferedReader lines = Files.newBufferedReader(out.resolve("links.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        taker.take(reader.said(JSON.readTree(line)));
      }
    }
  }

  private Said said(JsonNode node) {
    List<Said.Passage> passages = new ArrayList<>();
    node.path("documents").forEach(d -> passages.add(passage(d)));
    return new Said(
        Link.Kind.valueOf(constant(node.path("kind"))),
        node.path("severity").asText().equals("warning"),
        Link.Certainty.valueOf(constant(node.path("certainty"))),
        node.path("message").asText(),
        passages);
  }

  private Said.Passage passage(JsonNode node) {
    String file = node.path("file").asText();
    return new Said.Passage(
        node.path("role").asText(),
        file,
        survey.row(new Key(file, number(node, "part"))),
        text(node, "title"),
        text(node, "article"),
        number(node, "page"),
        text(node, "quote"));
  }

  private static String constant(JsonNode code) {
    return code.asText().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue());
  }

  private static Optional<Integer> number(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isInt).map(JsonNode::intValue);
  }
}
