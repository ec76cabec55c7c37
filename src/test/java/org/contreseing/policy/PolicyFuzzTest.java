package org.contreseing.policy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.yaml.YamlException;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings and waivers of any bytes: read, or refused with their lines. */
class PolicyFuzzTest {

  private static final Path FILE = temporary();

  private static Path temporary() {
    try {
      Path file = Files.createTempFile("contreseing", ".yaml");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<byte[]> settings() {
    return Stream.of(
            "profile: signed\nlang: en\nselect: [PAR]\nseverity:\n  DUR-004: error\n",
            "a: &a [*a, *a]\n",
            "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n",
            "[".repeat(5000),
            "? ? ? :",
            "!!java.net.URL [\"http://127.0.0.1:1/\"]")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<byte[]> waivers() {
    return Stream.concat(
        Stream.of(
                "waivers:\n  - document: a\n    rule: PAR-001\n    reason: b\n    author: c\n"
                    + "    until: 2027-01-01\n",
                "waivers: {a: &b [*b]}")
            .map(text -> text.getBytes(StandardCharsets.UTF_8)),
        settings());
  }

  @MethodSource("settings")
  @FuzzTest(maxDuration = "1h")
  void settingsAreReadOrRefused(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try {
      SettingsReader.read(FILE, Language.FR, false);
    } catch (YamlException refused) {
      refused.problems().forEach(String::length);
    }
  }

  @MethodSource("waivers")
  @FuzzTest(maxDuration = "1h")
  void waiversAreReadOrRefused(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try {
      WaiverReader.read(FILE, Language.EN);
    } catch (YamlException refused) {
      refused.problems().forEach(String::length);
    }
  }
}
