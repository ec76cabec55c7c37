package org.contreseing.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;

/**
 * {@code manifest.json}: which files an audit wrote, and what was in them when it ended. It is
 * written last and removed first: a folder without one holds an audit that did not end.
 *
 * @param folders the archive's folders, as given
 */
public record Manifest(List<String> folders, List<Output> outputs) {

  /** The name of its file. */
  public static final String FILE = "manifest.json";

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  /**
   * One file of results.
   *
   * @param name relative to the folder, with {@code /} between folders
   * @param size in bytes
   * @param rows lines of a file of JSON lines; empty for other files
   */
  public record Output(String name, long size, String sha256, Optional<Long> rows) {

    /** What a file holds now. */
    public static Output of(Path folder, String name) throws IOException {
      return OutputReader.read(folder.resolve(name), name);
    }
  }

  public Manifest {
    folders = List.copyOf(folders);
    outputs = List.copyOf(outputs);
  }

  void write(OutputStream out, Heading heading) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", 1);
    root.putObject("tool")
        .put("name", "contreseing")
        .put("version", heading.version())
        .put("ruleBook", heading.ruleBook());
    root.put("profile", heading.profile().code())
        .put("lang", heading.language().code())
        .put("on", heading.on().toString())
        .put("house", heading.house().digest());
    ArrayNode archive = root.putArray("archive");
    folders.forEach(archive::add);
    ArrayNode files = root.putArray("outputs");
    for (Output output : outputs) {
      ObjectNode file = files.addObject().put("name", output.name()).put("size", output.size());
      file.put("sha256", output.sha256());
      output.rows().ifPresentOrElse(r -> file.put("rows", r), () -> file.putNull("rows"));
    }
    out.write(MAPPER.writer(JsonReport.printer()).writeValueAsBytes(root));
    out.write('\n');
  }

  /**
   * Reads the manifest of a folder.
   *
   * @throws IOException when there is none, or it is no manifest
   */
  public static Manifest read(Path folder) throws IOException {
    JsonNode root = MAPPER.readTree(Files.readAllBytes(folder.resolve(FILE)));
    if (!root.path("outputs").isArray() || !root.path("archive").isArray()) {
      throw new IOException("not a manifest");
    }
    List<String> folders = new ArrayList<>();
    root.path("archive").forEach(f -> folders.add(f.asText()));
    List<Output> outputs = new ArrayList<>();
    for (JsonNode file : root.path("outputs")) {
      JsonNode rows = file.path("rows");
      outputs.add(
          new Output(
              file.path("name").asText(),
              file.path("size").asLong(-1),
              file.path("sha256").asText(),
              rows.isNumber() ? Optional.of(rows.asLong()) : Optional.empty()));
    }
    return new Manifest(folders, outputs);
  }
}
