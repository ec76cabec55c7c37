package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.review.Antivirus;
import org.contreseing.review.FakeClamd;
import org.contreseing.review.Terms;
import org.contreseing.store.Quota;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What OWASP ASVS 5.0 requires of files that are stored (V5.3) and given back (V5.4), one test for
 * each requirement.
 */
class StoredFileSafetyTest {

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

  @Test
  void v5_3_1_a_stored_file_is_never_shown_as_a_page_of_the_desk() throws Exception {
    String id = ApiClient.id(client.document("/v1/checks", "a.html", "<script>alert(1)</script>"));
    HttpResponse<byte[]> file = client.get("/v1/checks/" + id + "/document");
    assertThat(ApiClient.type(file)).startsWith("application/octet-stream");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(file.headers().allValues("Content-Security-Policy").toString()).contains("sandbox");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(d -> assertThat(d).startsWith("attachment;"));
  }

  @Test
  void v5_3_2_no_name_of_a_file_becomes_a_name_on_the_disk() throws Exception {
    client.document("/v1/checks", "../../canary-5-3-2.txt", "x");
    try (Stream<Path> files = Files.walk(desk.folder.getParent(), 2)) {
      assertThat(files.filter(f -> f.toString().contains("canary-5-3-2"))).isEmpty();
    }
  }

  @Test
  void v5_3_3_a_member_of_an_archive_cannot_leave_it() throws Exception {
    HttpResponse<byte[]> answer =
        client.bytes(
            "/v1/checks", "a.zip", Archives.of("../../canary-5-3-3.txt", new byte[] {'x'}));
    assertThat(answer.statusCode()).isIn(200, 422);
    try (Stream<Path> files = Files.walk(desk.folder.getParent(), 2)) {
      assertThat(files.filter(f -> f.toString().contains("canary-5-3-3"))).isEmpty();
    }
  }

  @Test
  void v5_4_1_the_name_under_which_a_file_is_given_back_is_harmless() {
    assertThat(Attachment.disposition("a\"; filename=\"evil.exe\r\nSet-Cookie: x"))
        .doesNotContain("\r", "\n", "\"evil")
        .startsWith("attachment; filename=\"");
  }

  @Test
  void v5_4_2_the_name_is_encoded_as_headers_demand() {
    assertThat(Attachment.disposition("Convention été 1.docx"))
        .isEqualTo(
            "attachment; filename=\"Convention _t_ 1.docx\";"
                + " filename*=UTF-8''Convention%20%C3%A9t%C3%A9%201.docx");
  }

  @Test
  void documents_leave_no_word_in_logs_and_figures() throws Exception {
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    try {
      client.document("/v1/checks", "canary-name.txt", "canary-text and more");
      client.document("/v1/checks", "canary-name.txt", "bug canary-text");
    } finally {
      System.setErr(before);
    }
    assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain("canary");
    assertThat(desk.faults).allSatisfy(f -> assertThat(f.toString()).doesNotContain("canary"));
    String figures = new String(client.get("/metrics").body(), StandardCharsets.UTF_8);
    assertThat(figures).contains("contreseing_requests_seconds").doesNotContain("canary");
  }

  @Test
  void v5_4_3_a_document_is_kept_only_when_the_antivirus_calls_it_clean() throws Exception {
    try (FakeClamd clamd = new FakeClamd();
        DeskFixture guarded = guarded(clamd)) {
      ApiClient anne = ApiClient.of(guarded, "Ville", Role.SUBMIT, Role.ADMINISTER);
      assertThat(anne.document("/v1/checks", "a.txt", "clean").statusCode()).isEqualTo(200);
      HttpResponse<byte[]> infected = anne.document("/v1/checks", "b.txt", "some malware");
      assertThat(infected.statusCode()).isEqualTo(422);
      assertThat(ApiClient.tree(infected).path("code").asText()).isEqualTo("infected");
      assertThat(anne.document("/v1/gate", "b.txt", "malware").statusCode()).isEqualTo(422);
      assertThat(ApiClient.tree(anne.get("/v1/submissions")).path("submissions")).hasSize(1);
      assertThat(ApiClient.tree(anne.get("/v1/audit")).at("/entries/0/action").asText())
          .isEqualTo("upload.infected");
    }
  }

  @Test
  void v5_4_3_nothing_is_kept_while_the_antivirus_does_not_answer() throws Exception {
    FakeClamd clamd = new FakeClamd();
    try (DeskFixture guarded = guarded(clamd)) {
      clamd.close();
      ApiClient anne = ApiClient.of(guarded, "Ville", Role.SUBMIT);
      HttpResponse<byte[]> refused = anne.document("/v1/checks", "a.txt", "clean");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      assertThat(ApiClient.tree(refused).path("code").asText()).isEqualTo("antivirus-unavailable");
      assertThat(ApiClient.tree(anne.get("/v1/submissions")).path("submissions")).isEmpty();
    }
  }

  private static DeskFixture guarded(FakeClamd clamd) {
    Antivirus antivirus = new Antivirus(clamd.address(), Duration.ofSeconds(5));
    return DeskFixture.on(new Terms(Quota.NONE, Optional.of(antivirus)), HandChecks::check);
  }

  @Test
  void no_route_takes_rules_or_templates() {
    assertThat(desk.desk.routes())
        .extracting(Route::path)
        .noneMatch(path -> path.contains("rule") && path.startsWith("/v1"))
        .noneMatch(path -> path.contains("template"));
  }
}
