package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The file requirements of the OWASP Application Security Verification Standard 5.0, chapter V5,
 * one test each; containers are opened as the program opens them.
 */
class UploadSafetyTest {

  private static DeskFixture desk;
  private static ApiClient client;

  @BeforeAll
  static void start() {
    desk = DeskFixture.locked(UploadSafetyTest::check);
    client = ApiClient.of(desk, "Ville", Role.SUBMIT);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static List<Outcome> check(Document document, Heading heading) {
    List<Outcome> outcomes = new java.util.ArrayList<>();
    new Containers(Limits.standard())
        .each(
            document,
            opened -> {
              if (opened instanceof Documents.Loaded loaded) {
                outcomes.addAll(one(loaded.document(), heading));
              } else {
                Documents.Refused refused = (Documents.Refused) opened;
                outcomes.add(Outcome.refused(refused.name(), refused.unreadable()));
              }
            });
    return outcomes.isEmpty()
        ? List.of(Outcome.of(document, new Unreadable(Unreadable.Reason.EMPTY, "")))
        : outcomes;
  }

  /** An archive that is not even opened is the reader's to refuse. */
  private static List<Outcome> one(Document document, Heading heading) {
    boolean archive = document.bytes().length > 1 && document.bytes()[0] == 'P';
    Check check = new Check(heading.profile(), heading.on(), heading.language());
    return archive
        ? List.of(Outcome.of(document, AgreementChecker.standard().check(document, check)))
        : HandChecks.check(document, heading);
  }

  @Test
  void v5_1_1_the_documentation_tells_which_files_of_which_size_are_taken() throws Exception {
    JsonNode limits = ApiClient.tree(client.get("/v1/limits"));
    assertThat(limits.path("documentBytes").asLong()).isEqualTo(Uploads.LIMIT);
    assertThat(new String(client.get("/openapi.yaml").body(), StandardCharsets.UTF_8))
        .contains("50 MB");
  }

  @Test
  void v5_2_1_a_file_over_the_limit_is_refused() throws Exception {
    String large = "x".repeat(Uploads.LIMIT + 1);
    assertThat(client.document("/v1/checks", "a.txt", large).statusCode()).isEqualTo(413);
  }

  @Test
  void v5_2_2_what_a_file_is_called_does_not_decide_what_it_is() throws Exception {
    HttpResponse<byte[]> answer = client.document("/v1/checks", "contract.docx", "picture");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void v5_2_3_an_archive_that_unpacks_to_too_much_is_refused_before_it_is_unpacked()
      throws Exception {
    HttpResponse<byte[]> answer = zip("bomb.txt", new byte[300 << 20]);
    assertThat(answer.statusCode()).isIn(200, 413, 422);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("too-large")
        .doesNotContain("\"status\": \"checked\"");
  }

  private static HttpResponse<byte[]> zip(String entry, byte[] content) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    Path file = Files.createTempFile("upload", ".zip");
    try {
      Files.write(file, bytes.toByteArray());
      return client.file("/v1/checks", file);
    } finally {
      Files.delete(file);
    }
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
    HttpResponse<byte[]> answer = zip("../../canary-5-3-3.txt", new byte[] {'x'});
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
  void no_route_takes_rules_or_templates() {
    assertThat(desk.desk.routes())
        .extracting(Route::path)
        .noneMatch(path -> path.contains("rule") && path.startsWith("/v1"))
        .noneMatch(path -> path.contains("template"));
  }
}
