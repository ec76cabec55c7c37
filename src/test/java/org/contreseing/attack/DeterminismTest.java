package org.contreseing.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.contreseing.JavaHomes;
import org.contreseing.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same documents give the same bytes of JSON, whatever the machine they are checked on. */
class DeterminismTest {

  @TempDir private static Path folder;
  private static Path documents;
  private static byte[] usual;

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    documents = Files.createDirectory(folder.resolve("documents"));
    for (String extension : List.of("docx", "doc", "odt", "rtf", "html", "pdf", "txt")) {
      try (InputStream in =
          DeterminismTest.class.getResourceAsStream("/extract/convention." + extension)) {
        Files.write(documents.resolve("a." + extension), in.readAllBytes());
      }
    }
    Files.writeString(
        documents.resolve("INFORMATIQUE.md"),
        Parts.AGREEMENT + HostileText.all().replace("\uD800", ""));
    Files.write(documents.resolve("b.zip"), new RawZip().add("I.txt", Parts.AGREEMENT).bytes());
    usual = json(Processes.home(), List.of(), Map.of());
    assertThat(new String(usual, StandardCharsets.UTF_8))
        .contains("\"status\": \"checked\"", "I.txt");
  }

  private static byte[] json(Path home, List<String> options, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Processes.command(home, options, Main.class, "check"));
    command.addAll(List.of("--format", "json", "--on", "2026-01-05", documents.toString()));
    Path out = Files.createTempFile(folder, "out", ".json");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isIn(0, 1, 3);
    return Files.readAllBytes(out);
  }

  // not UTF-16: in it Java 17 itself cannot start another process
  @ParameterizedTest
  @CsvSource({
    "C, -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
    "C, -Dfile.encoding=ISO-8859-1 -Duser.timezone=America/Anchorage -XX:ActiveProcessorCount=1",
    "C.UTF-8, -Duser.language=ar -Dfile.encoding=windows-1252 -XX:ActiveProcessorCount=8",
    "tr_TR.UTF-8, -XX:hashCode=2 -Djava.locale.providers=COMPAT"
  })
  void everyMachineWritesTheSame(String locale, String options) throws Exception {
    List<String> all = new ArrayList<>(List.of("-XX:+UnlockExperimentalVMOptions"));
    all.addAll(List.of(options.split(" ")));
    byte[] other = json(Processes.home(), all, Map.of("LC_ALL", locale, "TZ", "Asia/Kathmandu"));
    assertThat(new String(other, StandardCharsets.UTF_8))
        .isEqualTo(new String(usual, StandardCharsets.UTF_8));
  }

  @Test
  void java25WritesTheSame() throws Exception {
    Optional<Path> home = JavaHomes.java25();
    assumeTrue(home.isPresent(), "JDK 25 is not installed: set JAVA_25_HOME");
    assertThat(new String(json(home.get(), List.of(), Map.of()), StandardCharsets.UTF_8))
        .isEqualTo(new String(usual, StandardCharsets.UTF_8));
  }
}
