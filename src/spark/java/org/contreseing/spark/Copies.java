package org.contreseing.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One part of the checked lines: which documents it has, and the part of the results made of it by
 * saying which documents are copies of earlier ones.
 */
record Copies(RunFolder run, SerializableConfiguration configuration) implements Serializable {

  /** Of no bytes: empty files are copies of nothing. */
  private static final String EMPTY = HexFormat.of().formatHex(Part.digest().digest());

  /**
   * Where a document stands.
   *
   * @param number of the document in its part
   * @param name as JSON
   */
  record Place(int part, int number, String name) implements Serializable {

    Place earlier(Place other) {
      boolean first = part < other.part || part == other.part && number < other.number;
      return first ? this : other;
    }

    boolean is(Place other) {
      return part == other.part && number == other.number;
    }
  }

  private interface Taker {
    void take(int document, ResultLine line) throws IOException;
  }

  /** Documents of a part by the digests of their contents; the first where there are several. */
  Map<String, Place> first(int part) throws IOException {
    Map<String, Place> places = new HashMap<>();
    each(part, (number, line) -> put(places, new Place(part, number, line.name()), line.sha256()));
    return places;
  }

  private static void put(Map<String, Place> places, Place place, String sha256) {
    if (!sha256.isEmpty() && !sha256.equals(EMPTY)) {
      places.putIfAbsent(sha256, place);
    }
  }

  /**
   * Writes a part of the results; one that is there already is kept.
   *
   * @param originals the first places of all results, for every content that this part has
   */
  Part write(int part, Map<String, Place> originals) throws IOException {
    Path file = run.part(part);
    FileSystem system = file.getFileSystem(configuration.value());
    if (!system.exists(file)) {
      Path attempt = run.attempt(part, TaskContext.get().taskAttemptId());
      try (OutputStream out = system.create(attempt, true)) {
        each(
            part,
            (number, line) -> {
              Place original = originals.get(line.sha256());
              boolean first = original == null || original.is(new Place(part, number, ""));
              String said = first ? line.text() : line.copyOf(original.name());
              out.write((said + "\n").getBytes(StandardCharsets.ISO_8859_1));
            });
      }
      RunFolder.place(system, attempt, file);
    }
    return Part.measure(system, file);
  }

  /** Neighbouring lines of one name belong to one document. */
  private void each(int part, Taker taker) throws IOException {
    Path file = run.checked(part);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.getFileSystem(configuration.value()).open(file),
                StandardCharsets.ISO_8859_1))) {
      int number = -1;
      String name = "";
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        ResultLine line = new ResultLine(text);
        number += line.name().equals(name) ? 0 : 1;
        name = line.name();
        taker.take(number, line);
      }
    }
  }
}
