package org.contreseing.audit.since;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.audit.Entry;
import org.contreseing.audit.LineFile;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;

/**
 * The later of two audits held against the earlier one. The JSON is written while the lines are
 * read, its totals last; the text and the totals are there afterwards.
 */
public final class AuditComparison {

  /** How many documents the text lists; the JSON has all that changed. */
  static final int LISTED = 50;

  private final Path before;
  private final Path now;
  private final Heading heading;
  private final List<Pairing> listed = new ArrayList<>();
  private Totals totals = Totals.NONE;
  private long told;

  /**
   * @param before the folder of the earlier audit
   * @param now the folder of the later one
   */
  public AuditComparison(Path before, Path now, Heading heading) {
    this.before = before;
    this.now = now;
    this.heading = heading;
  }

  /** Whether a folder holds what can be compared with. */
  public static boolean isPossible(Path folder) {
    return Files.isRegularFile(folder.resolve("results.jsonl"))
        && Files.isRegularFile(folder.resolve("summary.json"));
  }

  /** What it comes to; after {@link #writeJson}. */
  public Totals totals() {
    return totals;
  }

  /** To read; after {@link #writeJson}. */
  public byte[] text() throws IOException {
    return new ComparisonText(heading.language())
        .of(Setting.of(summary()), Setting.of(heading), totals, listed, told)
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Compares and writes {@code comparison.json}.
   *
   * @throws IOException when either cannot be read
   */
  public void writeJson(OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out).setPrettyPrinter(JsonReport.printer());
    json.writeStartObject();
    Setting.of(summary()).write(json, "before");
    Setting.of(heading).write(json, "now");
    json.writeArrayFieldStart("documents");
    documents(json);
    json.writeEndArray();
    totals(json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void documents(JsonGenerator json) throws IOException {
    Path results = now.resolve("results.jsonl");
    try (Before old = new Before(before.resolve("results.jsonl"), Before.names(results));
        LineFile lines = new LineFile(results)) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        Entry entry = Entry.parse(line.get());
        Optional<Entry> same = old.of(entry);
        take(same.map(s -> Pairing.of(s, entry)).orElseGet(() -> Pairing.added(entry)), json);
      }
      for (long place : old.left()) {
        take(Pairing.removed(old.at(place)), json);
      }
    }
  }

  private void take(Pairing pairing, JsonGenerator json) throws IOException {
    totals = totals.plus(pairing);
    if (!pairing.tells()) {
      return;
    }
    told++;
    if (listed.size() < LISTED) {
      listed.add(pairing);
    }
    json.writeStartObject();
    json.writeStringField("file", pairing.entry().file());
    if (pairing.entry().part().isPresent()) {
      json.writeNumberField("part", pairing.entry().part().get());
    } else {
      json.writeNullField("part");
    }
    json.writeStringField("state", pairing.state().code());
    json.writeStringField("was", pairing.was().orElse(null));
    found(json, "gained", pairing.gained());
    found(json, "resolved", pairing.resolved());
    json.writeNumberField("unchanged", pairing.unchanged());
    json.writeNumberField("gone", pairing.gone());
    json.writeEndObject();
  }

  private static void found(JsonGenerator json, String name, List<Entry.Found> findings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Entry.Found found : findings) {
      json.writeStartObject();
      json.writeStringField("rule", found.rule());
      json.writeStringField("severity", found.severity());
      json.writeStringField("article", found.article().orElse(null));
      json.writeStringField("message", found.message());
      json.writeStringField("fingerprint", found.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void totals(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("gained", totals.gained());
    json.writeNumberField("resolved", totals.resolved());
    json.writeNumberField("unchanged", totals.unchanged());
    json.writeNumberField("gone", totals.gone());
    json.writeNumberField("added", totals.added());
    json.writeNumberField("removed", totals.removed());
    json.writeNumberField("moved", totals.moved());
    json.writeEndObject();
  }

  private JsonNode summary() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readAllBytes(before.resolve("summary.json")));
  }
}
