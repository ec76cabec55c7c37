package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import org.contreseing.review.Terms;
import org.contreseing.store.Quota;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What OWASP ASVS 5.0 requires of the documentation of uploads (V5.1) and of uploads themselves
 * (V5.2), one test for each requirement; {@code src/site/markdown/file-handling.md} is the table.
 */
class UploadSafetyTest {

  private static final Path TABLE = Path.of("src", "site", "markdown", "file-handling.md");

  private static DeskFixture desk;
  private static ApiClient client;

  @BeforeAll
  static void start() {
    desk = DeskFixture.locked(ReaderChecks::check);
    client = ApiClient.of(desk, "Ville", Role.SUBMIT);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void v5_1_1_the_documentation_tells_which_files_of_which_size_are_taken() throws Exception {
    JsonNode limits = ApiClient.tree(client.get("/v1/limits"));
    assertThat(limits.path("documentBytes").asLong()).isEqualTo(Uploads.LIMIT);
    assertThat(limits.path("unpackedBytes").asLong()).isEqualTo(200L << 20);
    assertThat(limits.path("extensions").toString()).contains("docx", "odt", "pdf", "zip");
    assertThat(text(client.get("/openapi.yaml"))).contains("50 MB", "200 MB", "2000 files");
    String page = Files.readString(TABLE);
    assertThat(page).contains("50 MB", "200 MB", "2000 files", "422", "infected");
    FileKind.extensions().forEach(e -> assertThat(page).contains("`" + e + "`"));
  }

  @Test
  void v5_2_1_a_file_over_the_limit_is_refused() throws Exception {
    String large = "x".repeat(Uploads.LIMIT + 1);
    assertThat(client.document("/v1/checks", "a.txt", large).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "contract.docx, picture, extension-mismatch",
    "contract.pdf, 'PK\u0003\u0004', extension-mismatch",
    "contract.txt, 'MZ\u0090 program', extension-mismatch",
    "contract.md, '%PDF-1.7', extension-mismatch",
    "scan.png, GIF89a, extension-mismatch",
    "contract.exe, MZ, extension",
    "page.php, <?php, extension"
  })
  void v5_2_2_a_file_is_what_its_extension_says(String name, String content, String code)
      throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", name, bytes);
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(ApiClient.tree(answer).path("code").asText()).isEqualTo(code);
  }

  @Test
  void v5_2_2_what_a_member_of_an_archive_is_called_does_not_decide_what_it_is() throws Exception {
    byte[] zip = Archives.of("contract.docx", "\u007FELF program".getBytes(StandardCharsets.UTF_8));
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", "a.zip", zip);
    assertThat(text(answer)).doesNotContain("\"status\": \"checked\"");
  }

  @Test
  void v5_2_3_an_archive_that_unpacks_to_too_much_is_refused_before_it_is_unpacked()
      throws Exception {
    byte[] bomb = Archives.of("bomb.txt", new byte[300 << 20]);
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", "a.zip", bomb);
    assertThat(answer.statusCode()).isIn(200, 413, 422);
    assertThat(text(answer)).contains("too-large").doesNotContain("\"status\": \"checked\"");
  }

  @Test
  void v5_2_3_an_archive_of_too_many_files_is_refused() throws Exception {
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", "a.zip", Archives.of(2_001));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void v5_2_4_an_organisation_keeps_no_more_files_than_its_quota() throws Exception {
    try (DeskFixture small = limited(new Quota(2, 1_000))) {
      ApiClient anne = ApiClient.of(small, "Ville", Role.SUBMIT, Role.ADMINISTER);
      HttpResponse<byte[]> first = anne.document("/v1/checks", "a.txt", "x");
      anne.document("/v1/checks", "b.txt", "y");
      HttpResponse<byte[]> refused = anne.document("/v1/checks", "c.txt", "z");
      assertThat(refused.statusCode()).isEqualTo(507);
      assertThat(ApiClient.tree(refused).path("code").asText()).isEqualTo("quota");
      assertThat(ApiClient.tree(refused).path("detail").asText()).contains("2\u00a0fichiers");
      ApiClient other = ApiClient.of(small, "Autre", Role.SUBMIT);
      assertThat(other.document("/v1/checks", "a.txt", "x").statusCode()).isEqualTo(200);
      String file = first.headers().firstValue("Contreseing-Submission").orElseThrow();
      anne.send("DELETE", "/v1/submissions/" + file, "");
      assertThat(anne.document("/v1/checks", "c.txt", "z").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void v5_2_4_an_organisation_keeps_no_more_bytes_than_its_quota() throws Exception {
    try (DeskFixture small = limited(new Quota(100, 1_000))) {
      ApiClient anne = ApiClient.of(small, "Ville", Role.SUBMIT);
      assertThat(anne.document("/v1/checks", "a.txt", "x".repeat(900)).statusCode()).isEqualTo(200);
      assertThat(anne.document("/v1/checks", "b.txt", "x".repeat(101)).statusCode()).isEqualTo(507);
      assertThat(anne.document("/v1/checks", "b.txt", "x".repeat(100)).statusCode()).isEqualTo(200);
      JsonNode limits = ApiClient.tree(anne.get("/v1/limits"));
      assertThat(limits.path("quotaBytes").asLong()).isEqualTo(1_000);
    }
  }

  private static DeskFixture limited(Quota quota) {
    return DeskFixture.on(new Terms(quota, Optional.empty()), HandChecks::check);
  }

  @Test
  void v5_2_5_an_archive_with_a_link_gives_nothing_of_what_it_leads_to() throws Exception {
    byte[] zip = Archives.link("contract.txt", "/etc/passwd");
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", "a.zip", zip);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(ApiClient.tree(answer).path("code").asText()).isEqualTo("corrupt");
    assertThat(text(answer)).doesNotContain("root:");
  }

  @Test
  void v5_2_6_an_image_of_too_many_pixels_is_refused_before_it_is_unpacked() throws Exception {
    HttpResponse<byte[]> answer = client.bytes("/v1/checks", "a.png", png(60_000, 60_000));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  /** The head of a picture: nobody who refuses it comes as far as its missing pixels. */
  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.writeBytes("IHDR");
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 0, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.toByteArray());
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.writeLong(0x89504E470D0A1A0AL);
    out.writeInt(13);
    out.write(head.toByteArray());
    out.writeInt((int) sum.getValue());
    return whole.toByteArray();
  }
}
