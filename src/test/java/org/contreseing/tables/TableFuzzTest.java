package org.contreseing.tables;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of any bytes: read, or refused with their lines. */
class TableFuzzTest {

  private static final Path FOLDER = temporary();

  private static Path temporary() {
    try {
      return Files.createTempDirectory("contreseing");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<byte[]> tables() {
    String head = String.join(",", Tables.builtIn().columns("acronyms_whitelist")) + "\n";
    return Stream.of(head + "A,B\n", head + "\"A\nB\",\"C\"\"\"\n", head + "\"", "\uFEFF\0,\r\r\n,")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("tables")
  @FuzzTest(maxDuration = "1h")
  void aTableIsReadOrRefused(byte[] bytes) throws IOException {
    Files.write(FOLDER.resolve("acronyms_whitelist.csv"), bytes);
    try {
      Tables.with(FOLDER).rows("acronyms_whitelist");
    } catch (TableException refused) {
      refused.getMessage();
    }
  }
}
