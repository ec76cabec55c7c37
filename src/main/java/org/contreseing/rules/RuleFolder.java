package org.contreseing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a folder of rules and tables by path, in path order, line ends as {@code \n}: on
 * disk, or {@code rules/} on the class path, which is a folder while one develops and a stretch of
 * a jar afterwards. Nothing lists the rules; a file is there or it is not.
 */
record RuleFolder(SortedMap<String, String> files) {

  private static final String ROOT = "rules/";
  // Any file that is surely there shows where the folder is; folders themselves need not be entries
  // of a jar.
  private static final String LANDMARK = ROOT + "tables/clause_matrix.csv";

  /** {@code rules/} as it was packed with the program. */
  static RuleFolder ofProgram() {
    URL landmark = RuleFolder.class.getResource("/" + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException(
          LANDMARK + " is not on the class path; the program was packed without its rule book");
    }
    try {
      if (landmark.openConnection() instanceof JarURLConnection connection) {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
          return ofJar(jar);
        }
      }
      return ofDisk(Path.of(URI.create(landmark.toString())).getParent().getParent(), ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A folder on disk.
   *
   * @param prefix put before each path to name the folder
   * @throws RuleBookException when it is no folder, or a file in it is not UTF-8
   */
  static RuleFolder ofDisk(Path folder, String prefix) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = prefix + folder.relativize(path).toString().replace('\\', '/');
        put(files, name, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new RuleBookException(
          List.of(
              folder
                  + ":1: cannot be read as a folder of rules ("
                  + e.getClass().getSimpleName()
                  + ")"));
    }
    return new RuleFolder(files);
  }

  /** {@code rules/} of a jar. */
  static RuleFolder ofJar(JarFile jar) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          put(files, entry.getName(), in.readAllBytes());
        }
      }
    }
    return new RuleFolder(files);
  }

  private static void put(Map<String, String> files, String name, byte[] bytes) {
    if (!name.endsWith(RuleFile.EXTENSION) && !name.endsWith(".csv") && !name.endsWith(".txt")) {
      return;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      files.put(name, text.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      throw new RuleBookException(List.of(name + ":1: is not UTF-8; save it as UTF-8"));
    }
  }

  /** Its rule files, in path order. */
  List<RuleFile> rules() {
    return files.entrySet().stream()
        .filter(f -> f.getKey().endsWith(RuleFile.EXTENSION))
        .map(f -> new RuleFile(f.getKey(), f.getValue()))
        .toList();
  }
}
