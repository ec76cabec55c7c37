package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contreseing.attack.HostileText.harms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.attack.HostileText;
import org.contreseing.attack.HostileText.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What attackers call files and write into them, in everything that the command prints. */
class HostileNamesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static String agreement(String hostile) {
    return "CONVENTION "
        + hostile
        + "\nENTRE l'association "
        + hostile
        + ", représentée par sa présidente,\net la commune de Tours,\nArticle 1er : "
        + hostile
        + "\nLa présente convention fixe le partenariat. "
        + hostile
        + "\nArticle 1er : Durée\nElle dure [à compléter] "
        + hostile
        + " mois.\n";
  }

  /** Names that a zip of Java can hold: a lone surrogate is none. */
  private static Stream<String> names() {
    return HostileText.names().filter(name -> !name.contains("\uD800"));
  }

  private static String onDisk(String name) {
    return "x" + name.replace('/', '_').replace('\\', '_') + ".txt";
  }

  private Path archive() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : names().toList()) {
        zip.putNextEntry(new ZipEntry(onDisk(name)));
        zip.write(agreement(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive;
  }

  @Test
  void theTextReportCarriesNothingThatATerminalObeys() throws IOException {
    Run run = Run.of("check", archive().toString());
    assertThat(run.out()).contains("rouge", "onerror");
    assertThat(harms(Medium.TERMINAL, run.out())).isEmpty();
    assertThat(harms(Medium.TERMINAL, run.err())).isEmpty();
  }

  @Test
  void inColourOnlyOurOwnColoursAreThere() throws IOException {
    Run run = Run.with("", Map.of(), true, "check", archive().toString());
    String plain = run.out().replaceAll("\u001B\\[[0-9;]{1,8}m", "");
    assertThat(harms(Medium.TERMINAL, plain)).isEmpty();
    assertThat(run.out()).doesNotContain("\u001B[31mrouge");
  }

  @Test
  void jsonKeepsEveryNameAsItIsAndIsJson() throws IOException {
    Run run = Run.of("check", "--format", "json", archive().toString());
    assertThat(harms(Medium.JSON, run.out())).isEmpty();
    assertThat(harms(Medium.TERMINAL, run.err())).isEmpty();
    List<String> files = JSON.readTree(run.out()).findValuesAsText("file");
    assertThat(files).hasSize((int) names().count());
    JsonNode first = JSON.readTree(run.out()).at("/documents/0/file");
    assertThat(first.isTextual()).isTrue();
  }

  @Test
  void complaintsRepeatNothingThatATerminalObeys() {
    String name = String.join("_", names().toList());
    for (List<String> arguments :
        List.of(
            List.of("check", folder.resolve("x") + name),
            List.of("check", "--profile", name, "a"),
            List.of("check", "--format", name, "a"),
            List.of("check", "--on", name, "a"),
            List.of("rules", name),
            List.of("text", folder + "/" + name),
            List.of(name),
            List.of("check", "--" + name))) {
      Run run = Run.of(arguments.toArray(String[]::new));
      assertThat(harms(Medium.TERMINAL, run.err())).as("%s", arguments).isEmpty();
      assertThat(harms(Medium.TERMINAL, run.out())).as("%s", arguments).isEmpty();
    }
  }

  @Test
  void filesOnTheDiskMayBeCalledAnything() throws IOException {
    int written = 0;
    for (String name : names().toList()) {
      try {
        Files.writeString(folder.resolve(onDisk(name)), agreement(name));
        written++;
      } catch (InvalidPathException | FileSystemException impossible) {
        // This disk or locale has no such name.
        continue;
      }
    }
    Run run = Run.of("check", folder.toString());
    assertThat(written).isPositive();
    assertThat(harms(Medium.TERMINAL, run.out() + run.err())).isEmpty();
  }

  @Test
  void theTextOfADocumentIsShownWithoutWhatATerminalObeys() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), agreement(String.join("\n", names().toList())));
    Run run = Run.with("", Map.of(), true, "text", file.toString());
    assertThat(harms(Medium.TERMINAL, run.out())).isEmpty();
  }
}
