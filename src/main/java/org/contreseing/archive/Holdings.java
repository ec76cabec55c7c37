package org.contreseing.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.contreseing.audit.LineFile;

/** Reads {@code results.jsonl}, one line held at a time. */
public final class Holdings {

  private static final ObjectReader READER = JsonMapper.builder().build().reader();

  private Holdings() {}

  /**
   * Hands over each line in the file's order, without its findings.
   *
   * @throws IOException when the file cannot be read, or a line is no document entry of the
   *     contract; the message names the line
   */
  public static void each(Path results, Consumer<Holding> consumer) throws IOException {
    each(results, false, consumer);
  }

  /** As {@link #each(Path, Consumer)}, with the findings of each line. */
  public static void withFindings(Path results, Consumer<Holding> consumer) throws IOException {
    each(results, true, consumer);
  }

  private static void each(Path results, boolean findings, Consumer<Holding> consumer)
      throws IOException {
    try (LineFile lines = new LineFile(results)) {
      int number = 0;
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        number++;
        consumer.accept(parsed(line.get(), findings, results, number));
      }
    }
  }

  private static Holding parsed(ByteBuffer line, boolean findings, Path results, int number)
      throws IOException {
    try {
      return parse(line, findings);
    } catch (IllegalArgumentException e) {
      throw new IOException(results + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  /**
   * One line.
   *
   * @param line in UTF-8, backed by an array
   * @throws IllegalArgumentException when it is no document entry of the contract
   */
  public static Holding parse(ByteBuffer line, boolean findings) {
    JsonNode node = tree(line);
    if (!node.path("file").isTextual() || !node.path("status").isTextual()) {
      throw new IllegalArgumentException("no document entry");
    }
    return new Holding(
        node.path("file").textValue(),
        Nodes.number(node, "part"),
        Nodes.text(node, "sha256"),
        node.path("status").textValue(),
        Nodes.object(node, "reason")
            .map(r -> new Holding.Reason(r.path("code").asText(), r.path("message").asText())),
        node.path("verdict").asText(),
        node.path("notChecked").size(),
        node.path("text").path("length").asInt(),
        Nodes.number(node.path("text"), "pages"),
        node.path("text").path("source").asText().equals("ocr"),
        Nodes.object(node, "agreement").map(a -> ActReader.read(a, Nodes.span(node, "span"))),
        findings ? Nodes.list(node, "findings", Holdings::finding) : List.of());
  }

  private static JsonNode tree(ByteBuffer line) {
    try {
      return READER.readTree(line.array(), line.arrayOffset() + line.position(), line.remaining());
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  private static Found finding(JsonNode node) {
    return new Found(
        node.path("rule").asText(),
        node.path("severity").asText(),
        node.path("title").asText(),
        node.path("message").asText(),
        Nodes.text(node, "article"),
        Nodes.number(node, "page"),
        node.path("line").asInt(),
        Nodes.span(node, "span"),
        node.path("quote").asText(),
        node.path("fingerprint").asText());
  }
}
