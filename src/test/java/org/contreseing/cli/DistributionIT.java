package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.JavaHomes;
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
  void moved_elsewhere_it_makes_its_archive_of_classes_and_leaves_nothing_else() throws Exception {
    archives(Map.of());
  }

  @Test
  void java_25_makes_and_uses_its_archive_too() throws Exception {
    Optional<Path> home = JavaHomes.java25();
    assumeTrue(home.isPresent(), "JDK 25 is not installed: set JAVA_25_HOME");
    archives(Map.of("JAVA_HOME", home.get().toString()));
  }

  /** Runs before there is an archive, with it, with a damaged one; each time the same is said. */
  private void archives(Map<String, String> java) throws Exception {
    Path moved = folder.resolve("moved");
    copy(PROGRAM.getParent().getParent(), moved);
    Path caches = folder.resolve("caches");
    Map<String, String> environment = new HashMap<>(java);
    environment.put("XDG_CACHE_HOME", caches.toString());
    Path text = Files.writeString(folder.resolve("a.txt"), SHORT);
    Path bystander = Files.createDirectory(folder.resolve("a.txt.part"));
    Path program = moved.resolve("bin/contreseing");
    Run first = run(program, environment, "check", text.toString());
    Path archive = awaitArchive(caches);
    Run second = run(program, environment, "check", text.toString());
    assertThat(second).isEqualTo(first);
    assertThat(bystander).isDirectory();
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(run(program, environment, "check", text.toString())).isEqualTo(first);
  }

  @Test
  void an_archive_that_was_never_finished_is_made_anew_and_older_ones_go() throws Exception {
    Path moved = folder.resolve("moved");
    copy(PROGRAM.getParent().getParent(), moved);
    Path caches = folder.resolve("caches");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", caches.toString());
    Path program = moved.resolve("bin/contreseing");
    run(program, environment, "--version");
    Path archive = awaitArchive(caches);
    Files.move(archive, Path.of(archive.toString().replaceFirst("-[^-]*$", "-0000.jsa")));
    Path part = Files.createDirectory(archive.resolveSibling(archive.getFileName() + ".part"));
    Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    run(program, environment, "--version");
    for (int i = 0; i < 900 && !files(archive.getParent()).equals(List.of(archive)); i++) {
      Thread.sleep(100);
    }
    assertThat(files(archive.getParent())).containsExactly(archive);
  }

  /** What the launcher has made in the background, once it is whole. */
  private static Path awaitArchive(Path caches) throws Exception {
    List<Path> made = List.of();
    for (int i = 0; i < 900 && (made.size() != 1 || made.toString().contains(".part")); i++) {
      Thread.sleep(100);
      made = files(caches.resolve("contreseing"));
    }
    assertThat(made).singleElement().asString().matches(".*\\.(jsa|aot)");
    return made.get(0);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
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
