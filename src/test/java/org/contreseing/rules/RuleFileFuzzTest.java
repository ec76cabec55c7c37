package org.contreseing.rules;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files of any bytes: read, or refused with their lines; the rules are not compiled here. */
class RuleFileFuzzTest {

  static Stream<byte[]> files() {
    return Stream.concat(
            RuleFolder.ofProgram().rules().stream().limit(5).map(RuleFile::text),
            Stream.of("/*", "/*/", "/**/", "/* id: [ */ rule", "/*\n&a [*a]\n*/"))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "1h")
  void aRuleFileIsReadOrRefused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    RuleFile file = new RuleFile("rules/par/PAR-001-x.drl", text);
    file.problems().forEach(String::length);
  }
}
