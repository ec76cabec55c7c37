package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.rules.RuleBook;
import org.contreseing.rules.RuleCard;
import org.junit.jupiter.api.Test;

/**
 * Pages made of the rule files and of the corpus are current. With {@code
 * -Dcontreseing.record=true} they are written anew instead.
 */
class RuleReferenceTest {

  private static final Path SITE = Path.of("src/site/markdown");

  @Test
  void the_reference_is_what_the_rule_files_say() throws IOException {
    Run run = Run.of("rules", "--format", "markdown");
    assertThat(run.code()).isZero();
    current(SITE.resolve("rule-reference.md"), run.out());
  }

  @Test
  void the_coverage_is_what_the_corpus_expects() throws IOException {
    Map<String, List<String>> byRule = new TreeMap<>();
    RuleBook.builtIn().rules().forEach(r -> byRule.put(r.id(), new ArrayList<>()));
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".expected.json")).sorted().toList()) {
        String number = file.getFileName().toString().split("-")[0];
        for (JsonNode finding : new ObjectMapper().readTree(file.toFile()).get("findings")) {
          List<String> numbers = byRule.get(finding.get("rule").asText());
          if (!numbers.contains(number)) {
            numbers.add(number);
          }
        }
      }
    }
    long seen = byRule.values().stream().filter(n -> !n.isEmpty()).count();
    String rows =
        byRule.entrySet().stream()
            .map(e -> "| " + e.getKey() + " | " + String.join(" ", e.getValue()) + " |\n")
            .collect(Collectors.joining());
    current(
        SITE.resolve("rule-coverage.md"),
        "# Where each rule fires in the corpus\n\nMade of `corpus/*.expected.json`: "
            + seen
            + " of "
            + byRule.size()
            + " rules fire in some agreement; the others are shown by their examples alone.\n\n"
            + "| rule | agreements |\n|---|---|\n"
            + rows);
  }

  @Test
  void every_rule_has_a_model_wording() {
    assertThat(RuleBook.builtIn().rules())
        .filteredOn(r -> r.wording().isEmpty())
        .extracting(RuleCard::id)
        .isEmpty();
  }

  @Test
  void a_rule_that_no_program_decides_says_why() {
    Run run = Run.of("rules", "def-009");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("DEF-009", "demande de comprendre");
  }

  private static void current(Path page, String text) throws IOException {
    if (Boolean.getBoolean("contreseing.record")) {
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page))
        .as("%s is out of date; run this test with -Dcontreseing.record=true", page)
        .isEqualTo(text);
  }
}
