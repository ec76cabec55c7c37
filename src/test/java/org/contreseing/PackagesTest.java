package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/contreseing");

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(PackagesTest::hasCode)
              .filter(f -> !Files.exists(f.resolve("package-info.java")))
              .toList();

      assertThat(silent).isEmpty();
    }
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> files300 =
          files.filter(f -> f.toString().endsWith(".java")).filter(f -> lines(f) > 300).toList();

      assertThat(files300).isEmpty();
    }
  }

  private static boolean hasCode(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
