package org.contreseing.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.contreseing.archive.deadline.DeadlineFiles;
import org.contreseing.archive.deadline.Deadlines;
import org.contreseing.archive.link.LinkFile;
import org.contreseing.archive.link.Survey;
import org.contreseing.model.Language;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Editions;
import org.contreseing.report.Samples;

/** Lines of results as an audit writes them, changed where a test wants it. */
public final class SampleLines {

  /** The day on which all of them are looked at. */
  public static final LocalDate ON = LocalDate.of(2026, 11, 23);

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SampleLines() {}

  /** The sample's line under another name. */
  public static String checked(String file) {
    return new String(
            DocumentJson.lines(Samples.outcome(file), Language.FR), StandardCharsets.UTF_8)
        .strip();
  }

  public static String unread(String file) {
    return new String(
            DocumentJson.lines(Editions.unread(file), Language.FR), StandardCharsets.UTF_8)
        .strip();
  }

  public static String hostile() {
    return new String(DocumentJson.lines(Editions.hostile(), Language.FR), StandardCharsets.UTF_8)
        .strip();
  }

  /** The line with something changed. */
  public static String with(String line, Consumer<ObjectNode> change) {
    ObjectNode node = tree(line);
    change.accept(node);
    return node.toString();
  }

  /** An exact day in the line's calendar. */
  public static void day(ObjectNode line, String moment, LocalDate day) {
    ObjectNode node = (ObjectNode) line.at("/agreement/timeline/" + moment);
    node.put("certainty", "exact").put("reason", "written");
    for (String bound : List.of("date", "earliest", "latest")) {
      node.put(bound, day.toString());
    }
  }

  /** Makes the line's term and its end of renewals the same day. */
  public static void term(ObjectNode line, LocalDate day) {
    day(line, "effect", day.minusYears(1).plusDays(1));
    day(line, "term", day);
    day(line, "lastEnd", day);
  }

  /** Every place to sign is empty. */
  public static void unsigned(ObjectNode line) {
    line.at("/agreement/signature/blocks").forEach(b -> ((ObjectNode) b).put("state", "unsigned"));
    ((ObjectNode) line.at("/agreement/signature")).putNull("date");
  }

  /** As many findings as asked for, all of the first one's kind. */
  public static void findings(ObjectNode line, int count) {
    ArrayNode findings = (ArrayNode) line.get("findings");
    JsonNode first = findings.get(0).deepCopy();
    findings.removeAll();
    for (int i = 0; i < count; i++) {
      ObjectNode finding = first.deepCopy();
      findings.add(finding.put("fingerprint", String.format("%016x", i)));
    }
  }

  /** Writes the lines into a folder of results, and what an audit computes from them first. */
  public static Path write(Path out, List<String> lines) throws IOException {
    Files.createDirectories(out);
    Path results = out.resolve("results.jsonl");
    Files.write(results, lines, StandardCharsets.UTF_8);
    Survey survey = Survey.of(results);
    DeadlineFiles.write(new Deadlines(survey, ON), results, out, Language.FR);
    LinkFile.write(survey.links(), out, Language.FR);
    return out;
  }

  private static ObjectNode tree(String line) {
    try {
      return (ObjectNode) MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
