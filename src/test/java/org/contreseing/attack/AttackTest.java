package org.contreseing.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All attacks, made into one folder and checked there by a process of 512 MB that dies of its first
 * lack of memory. {@code -Dcontreseing.attack=all} adds those that take long.
 */
class AttackTest {

  private static final long LONGEST = 20_000;
  private static final List<Attack> ATTACKS =
      Attacks.all().stream()
          .filter(
              attack -> !attack.slow() || "all".equals(System.getProperty("contreseing.attack")))
          .toList();

  private static final Map<String, String[]> RESULTS = new HashMap<>();
  private static String last = "";
  private static int exit;

  @BeforeAll
  static void attack(@TempDir Path folder) throws IOException, InterruptedException {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (Attack attack : ATTACKS) {
      Files.write(files.resolve(attack.file()), attack.bytes().get());
    }
    Path out = Files.createFile(folder.resolve("out"));
    do {
      exit = victim(files, last, out);
      Files.readAllLines(out, StandardCharsets.UTF_8).stream()
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields.length == 3)
          .forEach(AttackTest::keep);
    } while (exit == Victim.LATE);
  }

  private static int victim(Path files, String after, Path out)
      throws IOException, InterruptedException {
    Process victim =
        Processes.java(List.of("-Xmx512m"), Victim.class, out, files.toString(), after);
    assertThat(victim.waitFor(20, TimeUnit.MINUTES)).isTrue();
    return victim.exitValue();
  }

  private static void keep(String[] fields) {
    RESULTS.put(fields[0], fields);
    last = fields[0];
  }

  @Test
  void theProgramIsAliveAfterAllOfThem() {
    assertThat(exit).isZero();
  }

  @TestFactory
  Stream<DynamicTest> endsAsItShould() {
    return ATTACKS.stream()
        .map(attack -> DynamicTest.dynamicTest(attack.file(), () -> ends(attack)));
  }

  private static void ends(Attack attack) {
    String[] result = RESULTS.get(attack.file());
    assertThat(result).as("nothing came of it: the process died").isNotNull();
    assertThat(attack.allows(result[1])).as("%s, not %s", result[1], attack.expected()).isTrue();
    assertThat(Long.parseLong(result[2])).as("milliseconds").isLessThan(LONGEST);
  }
}
