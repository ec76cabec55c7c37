package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the build leaves for users; therefore after packaging. */
class DistributionIT {

  private static final Path PROGRAM =
      Path.of("target/contreseing/bin/contreseing").toAbsolutePath();

  private static final String SHORT =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt.\n\nArticle 2 : Durée\nUn an.\n";

  @TempDir private Path folder;

  private Run run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    return Run.process(folder, "", script, environment, arguments);
  }

  @Test
  void it_runs_by_itself_from_any_folder() throws Exception {
    assertThat(Files.isExecutable(PROGRAM)).isTrue();
    assertThat(run(PROGRAM, Map.of(), "--version").out()).isEqualTo("contreseing 0.1.0\n");
  }

  @Test
  void it_runs_through_links_to_links() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), PROGRAM);
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
    try {
      assertThat(run(second, Map.of(), "--version").out()).isEqualTo("contreseing 0.1.0\n");
    } finally {
      Files.delete(second);
      Files.delete(first);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void names_with_accents_are_read_in_every_locale(String locale) throws Exception {
    Files.writeString(folder.resolve("été convention.txt"), SHORT);
    Run check =
        run(PROGRAM, Map.of("LC_ALL", locale), "check", "--format", "json", "été convention.txt");
    assertThat(check.code()).as(check.err()).isIn(0, 1);
    assertThat(check.out()).contains("\"file\": \"été convention.txt\"");
    assertThat(check.err()).isEmpty();
  }

  @Test
  void a_pipe_is_read_as_a_document() throws Exception {
    ProcessBuilder pipe = new ProcessBuilder("/bin/sh", PROGRAM.toString(), "text", "-");
    Process process = pipe.redirectErrorStream(true).start();
    process.getOutputStream().write(SHORT.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(SHORT);
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void a_pipe_that_closes_early_is_quiet() throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", PROGRAM + " rules --lang en | head -n 1");
    Process process = shell.redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .hasLineCount(1);
  }
}
