package org.contreseing.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of an organisation, read and held against those of the program.
 *
 * @param texts by name, line ends as {@code \n}
 * @param rows by name
 */
record TableFolder(SortedMap<String, String> texts, Map<String, List<Row>> rows) {

  private static final String ENDING = ".csv";

  static TableFolder of(Path folder) {
    TableFolder read = new TableFolder(new TreeMap<>(), new TreeMap<>());
    List<String> problems = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.filter(p -> p.toString().endsWith(ENDING)).sorted().forEach(p -> read.add(p, problems));
    } catch (IOException e) {
      problems.add(folder + ":1: cannot be read as a folder of tables");
    }
    if (problems.isEmpty() && read.texts.isEmpty()) {
      problems.add(
          folder + ":1: holds no table; a file named as a table of the program replaces that one");
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return read;
  }

  private void add(Path path, List<String> problems) {
    String file = path.getFileName().toString();
    String name = file.substring(0, file.length() - ENDING.length());
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString()
              .replace("\uFEFF", "")
              .replace("\r\n", "\n");
      Tables.Sheet sheet = Tables.read(path.toString(), new StringReader(text), true);
      columns(path, name, sheet, problems);
      texts.put(name, text);
      rows.put(name, sheet.rows());
    } catch (CharacterCodingException e) {
      problems.add(path + ":1: is not UTF-8; save it as “CSV UTF-8”");
    } catch (TableException e) {
      problems.addAll(e.problems());
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(path + ":1: is not a CSV table: " + e.getMessage());
    }
  }

  private static void columns(Path path, String name, Tables.Sheet sheet, List<String> problems) {
    URL own = TableFolder.class.getResource("/rules/tables/" + name + ENDING);
    if (own == null) {
      problems.add(
          path
              + ":1: the program has no table “"
              + name
              + "”; a file replaces the table it is named after");
      return;
    }
    List<String> wanted = Tables.builtIn().columns(name);
    if (!new TreeSet<>(wanted).equals(new TreeSet<>(sheet.columns()))) {
      problems.add(
          path
              + ":1: its columns are "
              + String.join(", ", sheet.columns())
              + "; they must be "
              + String.join(", ", wanted));
    }
  }
}
