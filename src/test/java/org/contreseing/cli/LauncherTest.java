package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher's script on Java homes made by hand. */
class LauncherTest {

  private static final Path SCRIPT = Path.of("src/main/launcher/contreseing").toAbsolutePath();

  @TempDir private Path folder;

  private Run run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    return Run.process(folder, "", script, environment, arguments);
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
        .startsWith("C.UTF-8 ")
        .contains(" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ")
        .contains("-Dcontreseing.out.terminal=false")
        .endsWith("lib/contreseing.jar org.contreseing.cli.Main check une convention.docx a*\n");
    assertThat(run(SCRIPT, environment, "audit", "x").out()).doesNotContain("TieredStopAtLevel");
  }
}
