package org.contreseing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineFileTest {

  // More than is read at a time, so that lines lie across stretches and room must grow.
  private static final String LONG = "é".repeat(100_000);

  @TempDir private Path folder;

  static Stream<List<String>> contents() {
    return Stream.of(
        List.of(),
        List.of(""),
        List.of("", "", "a"),
        List.of("a", "", "bc"),
        List.of(LONG),
        List.of(LONG, "a", LONG + LONG + LONG, "", LONG));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void every_line_comes_back_and_so_does_its_place(List<String> lines) throws IOException {
    String text = String.join("", lines.stream().map(l -> l + "\n").toList());

    assertThat(read(text)).isEqualTo(lines);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void a_last_line_needs_no_end(List<String> lines) throws IOException {
    String text = String.join("", lines.stream().map(l -> l + "\n").toList());
    List<String> more = new ArrayList<>(lines);
    more.add("last");

    assertThat(read(text + "last")).isEqualTo(more);
  }

  private List<String> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("lines"), bytes);
    List<String> read = new ArrayList<>();
    try (LineFile file = new LineFile(path)) {
      int place = 0;
      for (Optional<ByteBuffer> line = file.next(); line.isPresent(); line = file.next()) {
        int length = line.get().remaining();
        read.add(StandardCharsets.UTF_8.decode(line.get()).toString());
        place = Math.min(bytes.length, place + length + 1);
        assertThat(file.place()).isEqualTo(place);
      }
    }
    return read;
  }
}
