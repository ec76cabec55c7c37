package org.contreseing.archive.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveGeneratorTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  private List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  @Test
  void the_same_seed_gives_the_same_archive_with_all_it_promises() throws IOException {
    for (String name : List.of("one", "two")) {
      new ArchiveGenerator(folder.resolve(name), 2, ON, 8).write(400);
    }
    List<Path> files = files(folder.resolve("one"));
    assertThat(files).hasSize(400).isEqualTo(files(folder.resolve("two")));
    for (Path file : files) {
      assertThat(folder.resolve("one").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
    }
    Set<String> extensions =
        files.stream().map(f -> f.toString().replaceFirst(".*\\.", "")).collect(Collectors.toSet());
    assertThat(extensions)
        .containsExactlyInAnyOrder("docx", "pdf", "odt", "txt", "md", "rtf", "html", "eml", "zip");
    assertThat(files).filteredOn(f -> f.toString().contains("abime")).hasSizeBetween(2, 20);
    assertThat(files).filteredOn(f -> f.toString().contains("copie")).hasSizeBetween(2, 20);
  }
}
