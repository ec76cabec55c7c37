package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.SigningKey;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate as a command: only 0 lets a document through. */
class GateCommandTest {

  private static final String BAD =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 1 : Durée\nUn an [à compléter].\n";

  @TempDir private Path folder;
  private Path file;
  private Path attestation;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("convention.txt"), BAD);
    attestation = folder.resolve("attestation.json");
  }

  private Run gate(String... arguments) {
    String[] all =
        Stream.concat(
                Stream.of("gate", "--data", folder.resolve("data").toString()),
                Stream.of(arguments))
            .toArray(String[]::new);
    return Run.of(all);
  }

  @Test
  void a_document_with_faults_is_blocked_and_the_answer_is_signed() throws Exception {
    Run run = gate(file.toString(), "-o", attestation.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Ne peut être signé en l’état");
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(attestation));
    assertThat(json.path("answer").asText()).isEqualTo("fail");
    assertThat(json.path("blocking")).isNotEmpty();
    Run verified = gate("--verify", attestation.toString(), file.toString());
    assertThat(verified.err()).contains("Attestation authentique");
    assertThat(verified.code()).as("genuine, but it does not pass").isEqualTo(1);
  }

  @Test
  void an_attestation_is_worth_nothing_for_another_document_or_when_changed() throws Exception {
    gate(file.toString(), "-o", attestation.toString());
    Files.writeString(file, BAD + " ");
    Run other = gate("--verify", attestation.toString(), file.toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("ne porte pas sur");
    Path forged = folder.resolve("forged.json");
    Files.writeString(forged, "{\"answer\":\"pass\",\"token\":\"a.b.c\"}");
    assertThat(gate("--verify", forged.toString()).err()).contains("n’est pas une attestation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u0001", "Bonjour."})
  void what_cannot_be_read_as_an_agreement_does_not_pass(String content) throws Exception {
    Files.writeString(file, content);
    assertThat(gate(file.toString()).code()).isEqualTo(3);
  }

  @Test
  void a_missing_document_or_nothing_to_do_is_no_pass_either() {
    assertThat(gate(folder.resolve("none.docx").toString()).code()).isNotZero();
    assertThat(gate().code()).isEqualTo(2);
    assertThat(gate(file.toString(), "--circuit", "x=none").code()).isEqualTo(2);
  }

  @Test
  void the_hot_folder_moves_a_file_when_it_is_whole_with_its_attestations() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = folder.resolve("out");
    for (String answer : List.of("pass", "review", "fail", "unreadable")) {
      Files.createDirectories(out.resolve(answer));
    }
    Session session =
        new Session(
            Run.terminal(
                "", new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, Map.of()),
            new Messages(Language.FR),
            new Stdout(new ByteArrayOutputStream()));
    try (Engine engine = Engine.start(session)) {
      Gatekeeper gatekeeper =
          new Gatekeeper(
              engine,
              House.NONE,
              Circuit.of(Profile.PRE_SIGNATURE),
              SigningKey.of(folder.resolve("data")),
              Clock.systemUTC());
      HotFolder hot = new HotFolder(gatekeeper, session, in, out);
      Path waiting = Files.writeString(in.resolve("a.txt"), BAD);
      assertThat(hot.look()).as("it may still be written").isZero();
      Files.writeString(waiting, BAD + "Article 3 : Fin\n");
      assertThat(hot.look()).as("it was").isZero();
      assertThat(hot.look()).isEqualTo(1);
      Files.writeString(waiting, BAD);
      hot.look();
      assertThat(hot.look()).isEqualTo(1);
    }
    assertThat(in).isEmptyDirectory();
    try (Stream<Path> done = Files.list(out.resolve("fail"))) {
      assertThat(done.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "a.txt",
              "a.txt.attestation.json",
              "a.txt.attestation.pdf",
              "2 - a.txt",
              "2 - a.txt.attestation.json",
              "2 - a.txt.attestation.pdf");
    }
  }
}
