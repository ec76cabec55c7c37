package org.contreseing.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationTest {

  private static final Instant MADE = Instant.parse("2026-11-23T08:00:00Z");
  private static final String SHA = "ab".repeat(32);

  @TempDir private Path folder;

  private static Statement statement(List<Outcome> outcomes) {
    return Statement.of(
        "Convention été.docx",
        SHA,
        12,
        outcomes,
        Circuit.of(Profile.PRE_SIGNATURE),
        Samples.heading(Language.FR),
        MADE);
  }

  private static Statement failing() {
    return statement(List.of(Samples.outcome("a.docx")));
  }

  @Test
  void what_was_signed_is_genuine_and_about_its_file_alone() throws Exception {
    SigningKey key = SigningKey.of(folder);
    Attestation attestation = Attestation.of(failing(), key);
    Token token = Token.read(attestation.token(), key.verifying());
    assertThat(token.genuine()).isTrue();
    assertThat(token.isAbout(SHA)).isTrue();
    assertThat(token.isAbout("cd".repeat(32))).isFalse();
    assertThat(token.passes()).as("it said fail").isFalse();
    assertThat(StatementJson.read(token.statement())).isEqualTo(attestation.statement());
    assertThat(Token.in(new String(attestation.file(), "UTF-8"))).isEqualTo(attestation.token());
  }

  @Test
  void the_key_stays_the_same_and_is_nobody_elses_to_read() throws Exception {
    String first = SigningKey.of(folder).verifying().id();
    assertThat(SigningKey.of(folder).verifying().id()).isEqualTo(first);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("gate-key.pem"))))
        .isEqualTo("rw-------");
    assertThat(SigningKey.of(folder.resolve("other")).verifying().id()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"alg\":\"none\",\"typ\":\"contreseing-attestation+jws\"}',false",
    "'{\"alg\":\"HS256\",\"typ\":\"contreseing-attestation+jws\"}',false",
    "'{\"alg\":\"EdDSA\",\"typ\":\"JWT\"}',true"
  })
  void another_algorithm_or_kind_of_token_is_not_genuine(String header, boolean keepsSignature)
      throws Exception {
    SigningKey key = SigningKey.of(folder);
    String[] parts = Attestation.of(failing(), key).token().split("\\.");
    String forged =
        Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes("UTF-8"));
    String signature = keepsSignature ? parts[2] : "";
    assertThat(Token.read(forged + "." + parts[1] + "." + signature, key.verifying()).genuine())
        .isFalse();
  }

  @Test
  void one_changed_character_or_another_key_is_not_genuine() throws Exception {
    SigningKey key = SigningKey.of(folder);
    String token = Attestation.of(failing(), key).token();
    int middle = token.indexOf('.') + 40;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    String changed = token.substring(0, middle) + other + token.substring(middle + 1);
    assertThat(Token.read(changed, key.verifying()).genuine()).isFalse();
    SigningKey stranger = SigningKey.of(folder.resolve("other"));
    assertThat(Token.read(token, stranger.verifying()).genuine()).isFalse();
    for (String rubbish : List.of("", "..", "a.b.c", "é.é.é", "{}")) {
      assertThat(Token.read(rubbish, key.verifying()).genuine()).as(rubbish).isFalse();
    }
  }

  @Test
  void nothing_passes_that_was_not_read() {
    assertThat(statement(List.of()).answer()).isEqualTo(Answer.UNREADABLE);
    Outcome unreadable = Outcome.refused("a", new Unreadable(Unreadable.Reason.ENCRYPTED, ""));
    assertThat(statement(List.of(unreadable)).reason()).hasValue("encrypted");
    assertThat(statement(List.of(Samples.outcome("a"), unreadable)).answer())
        .as("a container of which a part could not be read")
        .isEqualTo(Answer.UNREADABLE);
    Statement passing = failing();
    assertThatThrownBy(
            () ->
                new Statement(
                    Answer.PASS,
                    Optional.of("encrypted"),
                    passing.file(),
                    SHA,
                    1,
                    "",
                    "draft",
                    passing.on(),
                    "fr",
                    "0",
                    "",
                    MADE,
                    List.of(),
                    0,
                    0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_pdf_says_it_in_words_and_carries_the_signed_file() throws Exception {
    Attestation attestation = Attestation.of(failing(), SigningKey.of(folder));
    try (var pdf = Loader.loadPDF(AttestationPdf.of(attestation))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Attestation de vérification", "Ne peut être signé en l’état", SHA)
          .contains("Convention été.docx");
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.get("attestation.json").getEmbeddedFile().toByteArray())
          .isEqualTo(attestation.file());
    }
  }
}
