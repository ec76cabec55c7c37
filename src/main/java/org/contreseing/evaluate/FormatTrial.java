package org.contreseing.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks each agreement of a folder in all its forms: as the files of the same name in the folder's
 * {@code formats}, and typed and stored in every other way.
 */
public final class FormatTrial {

  private static final List<String> EXTENSIONS =
      List.of("docx", "doc", "odt", "rtf", "pdf", "html", "md", "txt", "eml");

  /** The agreement itself under a name, with what is seen in it. */
  private record Original(String name, String text, Essence essence) {}

  private final Path folder;
  private final Path forms;
  private final Reading reading;
  private List<Original> originals = List.of();

  /** What is seen in a file. */
  @FunctionalInterface
  public interface Reading extends Function<Source, Essence> {}

  /** A file's name and its bytes. */
  public record Source(String name, byte[] bytes) {}

  /**
   * @param folder of agreements in UTF-8 as text or Markdown
   * @param forms folder of the same agreements in other formats, under the same names
   * @param reading may be asked by several threads
   */
  public FormatTrial(Path folder, Path forms, Reading reading) {
    this.folder = folder;
    this.forms = forms;
    this.reading = reading;
  }

  /**
   * One row a form; forms that no agreement has are left out.
   *
   * @throws IOException when a file or folder cannot be read
   */
  public List<FormEquality> run() throws IOException {
    List<FormEquality> rows = new ArrayList<>(files());
    rows.addAll(variants());
    return rows;
  }

  /** The rows of the files alone. */
  List<FormEquality> files() throws IOException {
    List<FormEquality> rows = new ArrayList<>();
    for (String extension : EXTENSIONS) {
      Map<String, byte[]> files = files(originals(), extension);
      rows.add(row(Form.ofFiles(extension), o -> Optional.ofNullable(files.get(o.name()))));
    }
    return shown(rows);
  }

  /** The rows of typing and storing alone. */
  List<FormEquality> variants() throws IOException {
    originals();
    return shown(
        Arrays.stream(Variant.values()).map(v -> row(v.form(), o -> v.of(o.text()))).toList());
  }

  private static List<FormEquality> shown(List<FormEquality> rows) {
    return rows.stream().filter(row -> !row.comparisons().isEmpty()).toList();
  }

  private List<Original> originals() throws IOException {
    if (originals.isEmpty()) {
      originals = read();
    }
    return originals;
  }

  private List<Original> read() throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder)) {
      paths = all.filter(p -> p.toString().matches(".*\\.(?:txt|md)")).sorted().toList();
    }
    Map<Path, byte[]> files = new TreeMap<>();
    for (Path path : paths) {
      files.put(path, Files.readAllBytes(path));
    }
    return paths.parallelStream().map(p -> original(p, files.get(p))).toList();
  }

  private Original original(Path path, byte[] bytes) {
    String file = path.getFileName().toString();
    return new Original(
        file.substring(0, file.lastIndexOf('.')),
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"),
        reading.apply(new Source(file, bytes)));
  }

  private Map<String, byte[]> files(List<Original> originals, String extension) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Original original : originals) {
      Path file = forms.resolve(original.name() + "." + extension);
      if (Files.isRegularFile(file)) {
        files.put(original.name(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private FormEquality row(Form form, Function<Original, Optional<byte[]>> bytes) {
    return new FormEquality(
        form,
        originals.parallelStream()
            .flatMap(o -> bytes.apply(o).map(b -> compare(o, form, b)).stream())
            .toList());
  }

  private Comparison compare(Original original, Form form, byte[] bytes) {
    Source source = new Source(original.name() + "." + form.code(), bytes);
    return Comparison.of(original.name(), original.essence(), reading.apply(source));
  }
}
