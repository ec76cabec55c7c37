package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.contreseing.audit.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {

  private static final String TEXT =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt de %s.\n\nArticle 2 : Durée\nUn an.\n";

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void audited() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = in.resolve("results");
    for (String name : List.of("canots", "vélos")) {
      Files.writeString(in.resolve(name + ".txt"), String.format(TEXT, name));
    }
    audit(out);
  }

  private Run audit(Path to, String... more) {
    String[] first = {"audit", in.toString(), "-o", to.toString(), "--on", "2026-11-22"};
    String[] last = {"--isolate", "never"};
    return Run.of(
        List.of(first, last, more).stream().flatMap(Arrays::stream).toArray(String[]::new));
  }

  private Run verify(String... more) {
    String[] first = {"verify", out.toString()};
    return Run.of(List.of(first, more).stream().flatMap(Arrays::stream).toArray(String[]::new));
  }

  @Test
  void results_as_the_audit_left_them_are_intact() throws IOException {
    Run run = verify("--archive", "--format", "json");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).path("intact").asBoolean()).isTrue();
    int files =
        new ObjectMapper().readTree(out.resolve("manifest.json").toFile()).path("outputs").size();
    assertThat(files).isGreaterThan(10);
    assertThat(verify("--lang", "en").out())
        .isEqualTo("The results are intact: " + files + " files verified.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "missing, delete, summary.txt",
    "truncated, cut, summary.json",
    "altered, turn, results.jsonl",
    "altered, add, results.jsonl",
    "row-broken, add, results.jsonl",
    "row-twice, repeat, results.jsonl",
    "orphaned, write, notes.txt"
  })
  void each_kind_of_harm_is_found(String kind, String harm, String name) throws IOException {
    Path file = out.resolve(name);
    switch (harm) {
      case "delete" -> Files.delete(file);
      case "cut" -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
      case "turn" -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      case "add" -> Files.writeString(file, "{}\n", StandardOpenOption.APPEND);
      case "repeat" ->
          Files.writeString(
              file, Files.readAllLines(file).get(0) + "\n", StandardOpenOption.APPEND);
      default -> Files.writeString(file, "note");
    }
    Run run = verify("--format", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(run.out()).path("problems"))
        .anySatisfy(
            p -> {
              assertThat(p.path("kind").asText()).isEqualTo(kind);
              assertThat(p.path("name").asText()).isEqualTo(name);
            });
  }

  @Test
  void an_agreement_without_its_deadline_and_a_deadline_without_agreement_are_found()
      throws IOException {
    Path deadlines = out.resolve("deadlines.jsonl");
    List<String> lines = Files.readAllLines(deadlines);
    assertThat(lines).hasSize(2);
    Files.write(deadlines, lines.subList(0, 1));
    assertThat(verify("--lang", "en").out())
        .contains("agreement missing in: deadlines.jsonl (" + in.resolve("vélos.txt") + ")\n");
    Files.write(deadlines, lines);
    Path results = out.resolve("results.jsonl");
    Files.write(results, Files.readAllLines(results).subList(1, 2));
    assertThat(verify("--lang", "en").out())
        .contains("deadlines.jsonl (1: " + in.resolve("canots.txt") + ")\n")
        .contains("row without agreement in the results");
  }

  @Test
  void what_changed_in_the_archive_is_told_when_it_is_asked_for() throws IOException {
    Files.delete(in.resolve("canots.txt"));
    Files.writeString(in.resolve("vélos.txt"), "CONVENTION");
    Files.writeString(in.resolve("skis.txt"), "CONVENTION");
    assertThat(verify().code()).isZero();
    Run run = verify("--archive");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("document changé depuis l’audit\u00a0: " + in.resolve("vélos.txt"))
        .contains("document disparu depuis l’audit\u00a0: " + in.resolve("canots.txt"))
        .contains("document ajouté depuis l’audit\u00a0: " + in.resolve("skis.txt"))
        .hasLineCount(3);
  }

  @Test
  void an_audit_that_did_not_end_cannot_be_verified() throws IOException {
    Files.delete(out.resolve("manifest.json"));
    Run run = verify();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("manifest.json");
    Files.writeString(out.resolve("manifest.json"), "{\"outputs\": [");
    assertThat(verify().code()).isEqualTo(3);
    assertThat(Run.of("verify", folder.resolve("nowhere").toString()).code()).isEqualTo(2);
  }

  @Test
  void a_second_audit_of_the_same_folder_of_results_is_refused() throws IOException {
    try (Workplace busy = Workplace.enter(out)) {
      assertThat(busy).isNotNull();
      Run run = audit(out);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("Un autre audit travaille déjà").hasLineCount(1);
    }
  }

  @Test
  void a_later_audit_says_what_was_gained_resolved_and_left() throws IOException {
    Path later = folder.resolve("later");
    Files.move(in.resolve("canots.txt"), in.resolve("barques.txt"));
    Files.writeString(
        in.resolve("vélos.txt"),
        "\n\nArticle 3 : Prix\nVoir l'article 12.\n",
        StandardOpenOption.APPEND);
    Files.writeString(in.resolve("zèbres.txt"), String.format(TEXT, "zèbres"));
    Run run = audit(later, "--since", out.toString());
    assertThat(run.out()).as(run.err()).contains("Depuis l’audit précédent");
    var json = new ObjectMapper().readTree(later.resolve("comparison.json").toFile());
    assertThat(json.at("/totals/added").asInt()).isEqualTo(1);
    assertThat(json.at("/totals/moved").asInt()).isEqualTo(1);
    assertThat(json.at("/totals/removed").asInt()).isZero();
    assertThat(json.at("/totals/gained").asInt()).isPositive();
    assertThat(json.at("/totals/unchanged").asInt()).isPositive();
    assertThat(json.path("documents"))
        .anySatisfy(
            d -> {
              assertThat(d.path("state").asText()).isEqualTo("moved");
              assertThat(d.path("was").asText()).isEqualTo(in.resolve("canots.txt").toString());
              assertThat(d.path("gained")).isEmpty();
            })
        .anySatisfy(
            d -> {
              assertThat(d.path("file").asText()).isEqualTo(in.resolve("vélos.txt").toString());
              assertThat(d.path("state").asText()).isEqualTo("same");
            });
    assertThat(Files.readString(later.resolve("comparison.txt")))
        .contains("– déplacé", "– nouveau");
    assertThat(audit(out, "--since", out.toString()).err()).contains("même dossier");
    assertThat(audit(out, "--since", in.toString()).code()).isEqualTo(2);
  }

  @Test
  void earlier_results_among_the_documents_are_set_aside_and_named() {
    Path later = folder.resolve("later");
    Run run = audit(later);
    assertThat(run.out())
        .contains("2\u00a0fichiers")
        .contains("Dossiers de résultats d’audit, laissés de côté\u00a0: 1\n  " + out);
  }

  @Test
  void two_folders_with_files_of_the_same_name_are_two_documents_each() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("canots.txt"), String.format(TEXT, "skis"));
    Path to = folder.resolve("both");
    Run run =
        Run.of(
            "audit",
            other.toString(),
            in.toString(),
            in + "/.",
            "-o",
            to.toString(),
            "--isolate",
            "never");
    assertThat(run.out()).as(run.err()).contains("3\u00a0documents");
    assertThat(Files.readAllLines(to.resolve("results.jsonl"), StandardCharsets.UTF_8))
        .isSorted()
        .hasSize(3);
  }
}
