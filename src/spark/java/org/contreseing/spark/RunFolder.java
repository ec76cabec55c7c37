package org.contreseing.spark;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where results are made, and when they are there. A run with the same settings, files and cuts has
 * the same key and so the same folder, {@code OUT/_run-KEY}, which readers of Hadoop pass over:
 * what an interrupted run left there is taken up. When all is made it is moved to {@code OUT}, and
 * {@code OUT/_SUCCESS} with the key is written last.
 *
 * @param out folder of results, with its scheme
 * @param key 64 hexadecimal digits
 */
record RunFolder(String out, String key) implements Serializable {

  static final String RESULTS = "results.jsonl";
  static final String UNREACHABLE = "unreachable.jsonl";
  static final String DOCUMENTS = "documents.parquet";
  static final String FINDINGS = "findings.parquet";
  static final String SUMMARY = "run.json";

  private static final List<String> OUTPUTS =
      List.of(RESULTS, UNREACHABLE, DOCUMENTS, FINDINGS, SUMMARY);
  private static final String SUCCESS = "_SUCCESS";
  private static final String COMMITTING = "COMMITTING";

  Path folder() {
    return new Path(out, "_run-" + key.substring(0, 16));
  }

  Path output(String name) {
    return new Path(folder(), name);
  }

  Path part(int number) {
    return new Path(output(RESULTS), partName(number));
  }

  /** A part as it was checked, which does not say of copies that they are some. */
  Path checked(int number) {
    return new Path(output("checked"), partName(number));
  }

  Path unreachable(int number) {
    return new Path(output(UNREACHABLE), partName(number));
  }

  /** Each attempt has a file of its own. */
  Path attempt(int number, long attempt) {
    return new Path(output("attempts"), partName(number) + "." + attempt + "." + UUID.randomUUID());
  }

  private static String partName(int number) {
    return String.format(Locale.ROOT, "part-%06d.jsonl", number);
  }

  /** The key of the results that are there; empty when none are. */
  String present(FileSystem system) throws IOException {
    Path success = new Path(out, SUCCESS);
    if (!system.exists(success)) {
      return "";
    }
    try (var in = system.open(success)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
    }
  }

  /** Whether there is anything but runs and hidden files. */
  boolean isOccupied(FileSystem system) throws IOException {
    for (String name : OUTPUTS) {
      if (system.exists(new Path(out, name)) && !isCommitting(system)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an earlier run with this key made everything and was interrupted as it moved it. */
  boolean isCommitting(FileSystem system) throws IOException {
    return system.exists(output(COMMITTING));
  }

  /** Everything is made: puts it in its place. May be repeated when it was interrupted. */
  void commit(FileSystem system) throws IOException {
    if (!isCommitting(system)) {
      system.delete(new Path(out, SUCCESS), false);
      for (String name : OUTPUTS) {
        system.delete(new Path(out, name), true);
      }
      write(system, output(COMMITTING), new byte[0]);
    }
    for (String name : OUTPUTS) {
      if (system.exists(output(name)) && !system.rename(output(name), new Path(out, name))) {
        throw new IOException("cannot be moved: " + output(name));
      }
    }
    byte[] said = (key + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    write(system, new Path(out, SUCCESS), said);
    system.delete(folder(), true);
  }

  /** Writes a file that is there whole or not at all. */
  static void write(FileSystem system, Path file, byte[] bytes) throws IOException {
    Path temporary = new Path(file.getParent(), "." + file.getName() + "." + UUID.randomUUID());
    try (OutputStream stream = system.create(temporary, true)) {
      stream.write(bytes);
    }
    system.delete(file, false);
    place(system, temporary, file);
  }

  /** Gives a finished file its name; one that is there already is the same and stays. */
  static void place(FileSystem system, Path temporary, Path file) throws IOException {
    system.mkdirs(file.getParent());
    boolean moved;
    try {
      moved = system.rename(temporary, file);
    } catch (FileAlreadyExistsException e) {
      moved = false;
    }
    if (!moved) {
      if (!system.exists(file)) {
        throw new IOException("cannot be moved: " + temporary);
      }
      system.delete(temporary, false);
    }
  }

  /** A text as JSON. */
  static String jsonText(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
