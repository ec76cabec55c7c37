package org.contreseing.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.contreseing.audit.Entry;
import org.contreseing.audit.LineFile;
import org.contreseing.audit.Manifest;
import org.contreseing.audit.since.Identity;
import org.contreseing.audit.verify.Problem.Kind;

/**
 * Holds the rows of the other files of JSON lines against those of the results. A row belongs to
 * the agreement that its fields {@code file} and {@code part} name; rows without a file belong to
 * none and are only read.
 */
final class Rows {

  private static final String RESULTS = "results.jsonl";
  // Every agreement that was checked has one row here.
  private static final String DEADLINES = "deadlines.jsonl";
  private static final ObjectReader READER = JsonMapper.builder().build().reader();

  private final Path folder;
  private final Manifest manifest;
  // Whether a row about it has been seen in the file that has one for each; unread documents have
  // none.
  private final Map<Identity, Boolean> agreements = new HashMap<>();

  Rows(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  void each(Consumer<Problem> sink) throws IOException {
    if (!Files.isRegularFile(folder.resolve(RESULTS))) {
      return;
    }
    results(sink);
    for (Manifest.Output output : manifest.outputs()) {
      boolean lines = output.name().endsWith(".jsonl") && !output.name().equals(RESULTS);
      if (lines && Files.isRegularFile(folder.resolve(output.name()))) {
        rows(output.name(), sink);
      }
    }
  }

  private void results(Consumer<Problem> sink) throws IOException {
    int number = 0;
    try (LineFile lines = new LineFile(folder.resolve(RESULTS))) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        number++;
        try {
          Entry entry = Entry.parse(line.get());
          if (agreements.put(Identity.ofName(entry), entry.unread()) != null) {
            sink.accept(new Problem(Kind.ROW_TWICE, RESULTS, number + ": " + entry.file()));
          }
        } catch (IllegalArgumentException e) {
          sink.accept(new Problem(Kind.ROW_BROKEN, RESULTS, String.valueOf(number)));
        }
      }
    }
  }

  private void rows(String name, Consumer<Problem> sink) throws IOException {
    boolean complete = name.equals(DEADLINES);
    int number = 0;
    try (LineFile lines = new LineFile(folder.resolve(name))) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        number++;
        row(name, number, line.get(), complete, sink);
      }
    }
    if (complete && agreements.containsValue(false)) {
      missing(name, sink);
    }
  }

  private void row(
      String name, int number, ByteBuffer line, boolean complete, Consumer<Problem> sink)
      throws IOException {
    JsonNode row = tree(line);
    if (!row.isObject()) {
      sink.accept(new Problem(Kind.ROW_BROKEN, name, String.valueOf(number)));
    } else if (row.path("file").isTextual()) {
      Identity agreement = identity(row);
      if (!agreements.containsKey(agreement)) {
        String file = row.path("file").textValue();
        sink.accept(new Problem(Kind.ROW_ORPHANED, name, number + ": " + file));
      } else if (complete) {
        agreements.put(agreement, true);
      }
    }
  }

  private void missing(String name, Consumer<Problem> sink) throws IOException {
    try (LineFile lines = new LineFile(folder.resolve(RESULTS))) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        JsonNode row = tree(line.get());
        if (Boolean.FALSE.equals(agreements.get(identity(row)))) {
          sink.accept(new Problem(Kind.ROW_MISSING, name, row.path("file").asText()));
        }
      }
    }
  }

  private static Identity identity(JsonNode row) {
    JsonNode part = row.path("part");
    Optional<Integer> number = part.isInt() ? Optional.of(part.intValue()) : Optional.empty();
    return Identity.ofName(row.path("file").asText(), number);
  }

  private static JsonNode tree(ByteBuffer line) throws IOException {
    try {
      return READER.readTree(line.array(), line.arrayOffset() + line.position(), line.remaining());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
