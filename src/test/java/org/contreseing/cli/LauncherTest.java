package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a process. Where a run of the program is needed, the distribution must have
 * been built before.
 */
class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/launcher/contreseing").toAbsolutePath();
  private static final Path BUILT = Path.of("target/contreseing/bin/contreseing").toAbsolutePath();
  private static final Path JAR =
      Path.of("target/contreseing/lib/contreseing.jar").toAbsolutePath();

  @TempDir private Path folder;

  private Run run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
  }

  /** A Java home whose java only says with which words it was called. */
  private Path javaHome(String version) throws IOException {
    Path home = folder.resolve("java-" + version);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\" \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  @Test
  void an_old_java_is_refused_with_a_sentence() throws Exception {
    Map<String, String> old = Map.of("JAVA_HOME", javaHome("11.0.2").toString());
    Run french = run(SCRIPT, old, "check");
    assertThat(french.code()).isEqualTo(2);
    assertThat(french.err()).contains("Java 17 ou plus récent", "version 11").hasLineCount(1);
    assertThat(run(SCRIPT, old, "check", "--lang", "en").err()).contains("needs Java 17 or newer");
  }

  @Test
  void a_java_home_without_java_is_told() throws Exception {
    Run run = run(SCRIPT, Map.of("JAVA_HOME", folder.resolve("absent").toString()), "check");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("JAVA_HOME", "absent");
  }

  @Test
  void a_newer_java_is_called_with_every_argument_as_it_was() throws Exception {
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", javaHome("25.0.1").toString(), "LC_ALL", "", "LANG", "C", "LC_CTYPE", "");
    String out = run(SCRIPT, environment, "check", "une convention.docx", "a*").out();
    assertThat(out)
        .startsWith("C.UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto")
        .contains("-Dcontreseing.out.terminal=false")
        .endsWith("lib/contreseing.jar org.contreseing.cli.Main check une convention.docx a*\n");
    assertThat(run(SCRIPT, environment, "audit", "x").out()).doesNotContain("TieredStopAtLevel");
  }

  @Test
  void the_distribution_runs_from_any_folder_and_through_links() throws Exception {
    assumeTrue(Files.exists(BUILT) && Files.exists(JAR), "no distribution built");
    Path link = Files.createSymbolicLink(folder.resolve("lien"), BUILT);
    Path second = Files.createSymbolicLink(folder.resolve("lien2"), Path.of("lien"));
    Files.writeString(
        folder.resolve("été convention.txt"),
        "CONVENTION\n\nArticle 1 : Objet\nLe prêt.\n\nArticle 2 : Durée\nUn an.\n");
    for (Path script : List.of(BUILT, link, second)) {
      assertThat(run(script, Map.of(), "--version").out()).isEqualTo("contreseing 0.1.0\n");
    }
    Run check =
        run(second, Map.of("LC_ALL", "C"), "check", "--format", "json", "été convention.txt");
    assertThat(check.code()).as(check.err()).isIn(0, 1);
    assertThat(check.out()).contains("\"file\": \"été convention.txt\"");
  }
}
