package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java/org/contreseing"),
          Path.of("src/spark/java/org/contreseing/spark"));

  @Test
  void everyPackageSaysWhatItIsFor() {
    try (Stream<Path> folders = SOURCES.stream().flatMap(PackagesTest::walk)) {
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
  void noFileIsTooLongToReadAtOnce() {
    try (Stream<Path> files = SOURCES.stream().flatMap(PackagesTest::walk)) {
      List<Path> files300 =
          files.filter(f -> f.toString().endsWith(".java")).filter(f -> lines(f) > 300).toList();

      assertThat(files300).isEmpty();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
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
