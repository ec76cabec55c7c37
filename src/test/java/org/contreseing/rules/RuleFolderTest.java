package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {

  @TempDir private Path folder;

  @Test
  void a_jar_without_folder_entries_gives_the_files_of_its_folder() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, "rules/str/STR-001-b.drl", "b\r\n");
      add(out, "rules/tables/t.csv", "a,b");
      add(out, "rules/readme.md", "no rule");
      add(out, "other/STR-002-c.drl", "c");
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      RuleFolder found = RuleFolder.ofJar(file);
      assertThat(found.files())
          .containsOnlyKeys("rules/str/STR-001-b.drl", "rules/tables/t.csv")
          .containsEntry("rules/str/STR-001-b.drl", "b\n");
      assertThat(found.rules()).extracting(RuleFile::id).containsExactly("STR-001");
    }
  }

  @Test
  void a_folder_gives_its_files_in_the_order_of_their_paths() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/A-001-x.drl"), "x");
    Files.writeString(folder.resolve("Z-001-y.drl"), "y");
    assertThat(RuleFolder.ofDisk(folder, "house/").files().keySet())
        .containsExactly("house/Z-001-y.drl", "house/b/A-001-x.drl");
  }

  @Test
  void the_program_has_the_same_rules_as_its_sources() throws IOException {
    try (var paths = Files.walk(Path.of("rules"))) {
      assertThat(RuleFolder.ofProgram().files().keySet())
          .containsExactlyInAnyOrderElementsOf(
              paths
                  .filter(Files::isRegularFile)
                  .map(p -> p.toString().replace('\\', '/'))
                  .toList());
    }
  }

  private static void add(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
