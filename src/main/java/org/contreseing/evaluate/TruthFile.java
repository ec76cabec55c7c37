package org.contreseing.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.LineLabel;

/** Reads a truth file: JSON beside an agreement, written by a person who read it. */
final class TruthFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))? (\\w+)");

  private final Path file;

  private TruthFile(Path file) {
    this.file = file;
  }

  /** Where the truth of an agreement stands. */
  static Path beside(Path agreement) {
    String name = agreement.getFileName().toString().replaceFirst("\\.\\w+$", ".truth.json");
    return agreement.resolveSibling(name);
  }

  /**
   * @throws BadTruthException when the file is no truth file, with what is wrong in it
   */
  static Truth read(Path file) throws IOException {
    TruthFile truth = new TruthFile(file);
    try {
      return truth.read(MAPPER.readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      throw truth.fault("is no JSON: " + e.getOriginalMessage());
    }
  }

  private Truth read(JsonNode json) {
    return new Truth(
        text(json, "type"),
        text(json, "layout"),
        each(json, "lines", n -> range(n.asText())),
        each(json, "articles", this::article),
        each(json, "parties", n -> new Truth.TrueParty(text(n, "name"), maybe(n, "alias"))),
        each(
            json,
            "durations",
            n ->
                new Truth.TrueDuration(
                    number(n, "line"), text(n, "role"), maybe(n, "iso"), text(n, "quote"))),
        each(
            json,
            "blocks",
            n -> new Truth.TrueBlock(number(n, "line"), maybe(n, "party"), maybe(n, "signatory"))));
  }

  private Truth.LabelledRange range(String text) {
    Matcher m = RANGE.matcher(text);
    if (!m.matches()) {
      throw fault("a range of lines reads \"12-15 body\", not \"" + text + "\"");
    }
    int from = Integer.parseInt(m.group(1));
    LineLabel label =
        LineLabel.of(m.group(3)).orElseThrow(() -> fault("no such label: " + m.group(3)));
    return new Truth.LabelledRange(
        from, m.group(2) == null ? from : Integer.parseInt(m.group(2)), label);
  }

  private Truth.TrueArticle article(JsonNode json) {
    return new Truth.TrueArticle(
        number(json, "line"),
        text(json, "number"),
        text(json, "heading"),
        number(json, "level"),
        each(json, "clause", JsonNode::asText));
  }

  private <T> List<T> each(JsonNode json, String key, Function<JsonNode, T> read) {
    if (!json.path(key).isArray()) {
      throw fault("\"" + key + "\" is no list");
    }
    List<T> all = new ArrayList<>();
    json.get(key).forEach(n -> all.add(read.apply(n)));
    return all;
  }

  private String text(JsonNode json, String key) {
    if (!json.path(key).isTextual()) {
      throw fault("\"" + key + "\" is no text");
    }
    return json.get(key).asText();
  }

  private int number(JsonNode json, String key) {
    if (!json.path(key).isInt()) {
      throw fault("\"" + key + "\" is no number");
    }
    return json.get(key).asInt();
  }

  private static Optional<String> maybe(JsonNode json, String key) {
    return json.path(key).isTextual() ? Optional.of(json.get(key).asText()) : Optional.empty();
  }

  private BadTruthException fault(String what) {
    return new BadTruthException(file + ": " + what);
  }
}
