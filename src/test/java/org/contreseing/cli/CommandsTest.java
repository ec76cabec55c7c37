package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--help|Vérifie des conventions avant leur signature",
        "--lang en --help|Checks French agreements",
        "check --help|--fail-on",
        "compare --help|--signed",
        "text --help|Affiche le texte",
        "rules --help|livre de règles",
        "audit --help|results.jsonl",
        "evaluate --help|--formats",
        "serve --help|--port",
        "--version|contreseing 0.1.0"
      })
  void help_and_version_are_answers_not_errors(String line, String words) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(words).doesNotContain("${");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void both_languages_say_the_same_things() {
    Messages french = new Messages(Language.FR);
    Messages english = new Messages(Language.EN);
    Set<String> keys = new TreeSet<>(french.bundle().keySet());
    assertThat(english.bundle().keySet()).containsExactlyInAnyOrderElementsOf(keys);
    for (String key : keys) {
      assertThat(places(english.bundle().getString(key)))
          .as(key)
          .isEqualTo(places(french.bundle().getString(key)));
      assertThat(french.bundle().getString(key)).as(key).doesNotContainPattern("\\S [:;?!»]");
    }
  }

  private static long places(String sentence) {
    return Pattern.compile("%s").matcher(sentence).results().count();
  }

  @Test
  void the_rule_book_is_listed_by_chapter_and_a_rule_has_its_page() {
    assertThat(Run.of("rules").out())
        .contains("STR – Structure et numérotation", "STR-001", "DUR-001");
    assertThat(Run.of("rules", "dur").out()).contains("DUR-001").doesNotContain("STR-001");
    Run page = Run.of("rules", "str-001");
    assertThat(page.code()).isZero();
    assertThat(page.out())
        .contains("STR-001", "Gravité", "Pourquoi", "Comment corriger", "Signalé", "Non signalé");
    assertThat(Run.of("rules", "STR-001", "--lang", "en").out())
        .contains("Severity", "How to mend it");
  }

  @Test
  void an_audit_leaves_results_and_prints_its_summary() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 2 : Durée\nUn an.\n");
    Files.createFile(folder.resolve("b.docx"));
    Path out = folder.resolve("audit");
    Run run = Run.of("audit", folder.toString(), "-o", out.toString(), "--on", "2026-11-22");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out())
        .isEqualTo(Files.readString(out.resolve("summary.txt")))
        .contains("2\u00a0documents");
    assertThat(Files.readAllLines(out.resolve("results.jsonl"))).hasSize(2);
    Run again = Run.of("audit", folder.toString(), "-o", out.toString(), "--on", "2026-11-22");
    assertThat(again.out()).as("its own files are no documents").isEqualTo(run.out());
  }

  @Test
  @Timeout(60)
  void the_desk_opens_on_a_free_port_and_says_which() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Run.terminal("", new ByteArrayOutputStream(), err, false, Map.of());
    String[] arguments = {"serve", "--port", "0", "--data", folder.resolve("data").toString()};
    Thread program = new Thread(() -> Main.run(arguments, terminal));
    program.start();
    Matcher url = Pattern.compile("http://127.0.0.1:(\\d+)/").matcher("");
    while (!url.reset(err.toString(StandardCharsets.UTF_8)).find()) {
      Thread.sleep(50);
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url.group())).timeout(Duration.ofSeconds(20)).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
    Run same = Run.of("serve", "--port", "0", "--data", folder.resolve("data").toString());
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err()).contains("déjà ouvert");
    Run second =
        Run.of("serve", "--port", url.group(1), "--data", folder.resolve("other").toString());
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("déjà pris");
    program.interrupt();
    program.join();
  }

  @Test
  void the_desk_is_not_opened_to_others_before_there_are_accounts() {
    String data = folder.resolve("data").toString();
    Run open = Run.of("serve", "--port", "0", "--bind", "0.0.0.0", "--data", data);
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("créez d’abord un compte");
    Run weak = Run.with("court\n", Map.of(), false, "account", "anne", "--data", data);
    assertThat(weak.code()).isEqualTo(2);
    Run made = Run.with("une longue phrase\n", Map.of(), false, "account", "Anne", "--data", data);
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).contains("Compte créé");
  }
}
