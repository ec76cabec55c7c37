package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Speaks to a running desk over HTTP; only the checking itself is made by hand: the bytes say what
 * becomes of them.
 */
class DeskTest {

  private static final String BOUNDARY = "a-boundary";
  private static DeskFixture desk;

  private static CheckResult check(Document document, Heading heading) {
    String content = new String(document.bytes(), StandardCharsets.UTF_8);
    return switch (content.length() > 40 ? "" : content.strip()) {
      case "scan" -> new Unreadable(Unreadable.Reason.NO_TEXT, "");
      case "picture" -> new Unreadable(Unreadable.Reason.UNSUPPORTED, "image/png");
      case "locked" -> new Unreadable(Unreadable.Reason.ENCRYPTED, "");
      case "bug" -> throw new IllegalStateException("secret path /home/somebody");
      default -> Samples.checked();
    };
  }

  @BeforeAll
  static void start() {
    desk =
        DeskFixture.single(
            (document, heading) -> List.of(Outcome.of(document, check(document, heading))));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
  }

  // A client each time: the desk hangs up after a body it refused, and a client that keeps its
  // connections may find that out too late to ask again.
  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  private static HttpResponse<String> post(String path, BodyPublisher body, String type)
      throws IOException, InterruptedException {
    return send(to(path).header("Content-Type", type).POST(body));
  }

  private static HttpResponse<String> upload(String path, String part, String file, byte[] content)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + part
                + "\"; filename=\""
                + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return post(
        path,
        BodyPublishers.ofByteArray(body.toByteArray()),
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"/|Déposez ici vos documents|fr", "/?lang=en|Drop your documents here|en"})
  void the_page_takes_a_document_without_any_script(String path, String words, String language)
      throws Exception {
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            words,
            "<html lang=\"" + language + "\">",
            "<form",
            "type=\"file\"",
            "multipart/form-data")
        .doesNotContain("<script>", " style=", " onclick=");
  }

  @Test
  void a_checked_document_comes_back_with_its_verdict_its_text_and_every_point_at_its_place()
      throws Exception {
    HttpResponse<String> page = upload("/check", "document", "convention.txt", bytes("anything"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Un point empêche la signature, un est à relire.", "convention.txt")
        .contains("<mark class=\"error\">trois</mark>", "<mark class=\"error\"> (2) ans</mark>")
        .contains("href=\"#c1-a1\"", "<span id=\"c1-a1\"></span>Article 2 : Durée</h3>")
        .contains("id=\"c1-p1\"", "href=\"#c1-n1\"", "class=\"gap info\"")
        .contains(
            "Comment corriger",
            "article 1163 du code civil",
            "Ce qui en découle",
            "Ce qui n’a pas été vérifié");
  }

  @Test
  void every_link_of_a_result_leads_somewhere() throws Exception {
    String page = upload("/check", "document", "convention.txt", bytes("anything")).body();
    var links =
        java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(links)
        .hasSizeGreaterThan(8)
        .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
  }

  @Test
  void the_profile_of_the_form_is_used() throws Exception {
    String head = "--b\r\nContent-Disposition: form-data; name=\"";
    String body =
        head
            + "profile\"\r\n\r\nsigned\r\n"
            + head
            + "document\"; filename=\"a.txt\"\r\n\r\ntext\r\n--b--\r\n";
    assertThat(
            post("/check", BodyPublishers.ofString(body), "multipart/form-data; boundary=b").body())
        .contains("Un point n’est pas conforme");
  }

  @Test
  void a_hostile_name_stays_text() throws Exception {
    String page =
        upload("/check", "document", "<script>alert(1)<script>.txt", bytes("anything")).body();
    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/assets/desk.css", "/health/live"})
  void every_answer_is_guarded(String path) throws Exception {
    var headers = get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                    .doesNotContain("unsafe"));
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void the_api_answers_with_the_contracts_json_whatever_the_verdict() throws Exception {
    HttpResponse<String> form =
        upload(
            "/v1/checks?on=2026-01-01&profile=archive&lang=en",
            "document",
            "a.txt",
            bytes("anything"));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(json(form).at("/profile").asText()).isEqualTo("archive");
    assertThat(json(form).at("/on").asText()).isEqualTo("2026-01-01");
    assertThat(json(form).at("/documents/0/verdict").asText()).isEqualTo("non-conform");
  }

  @Test
  void the_api_takes_a_raw_body_too() throws Exception {
    HttpResponse<String> raw =
        send(
            to("/v1/checks")
                .header("Content-Disposition", "attachment; filename=\"../../x/été.txt\"")
                .POST(BodyPublishers.ofString("anything")));
    assertThat(raw.statusCode()).isEqualTo(200);
    assertThat(json(raw).at("/documents/0/file").asText()).doesNotContain("/").endsWith(".txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan|422|no-text|image sans texte",
        "locked|422|encrypted|mot de passe",
        "picture|415|unsupported|ne se lit pas ici",
        "bug|500|internal|erreur du programme"
      })
  void an_unreadable_document_is_a_problem_that_says_what_to_do(
      String body, int status, String code, String words) throws Exception {
    HttpResponse<String> problem =
        post("/v1/checks", BodyPublishers.ofString(body), "application/octet-stream");
    assertThat(problem.statusCode()).isEqualTo(status);
    assertThat(problem.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(json(problem).at("/code").asText()).isEqualTo(code);
    assertThat(json(problem).at("/status").asInt()).isEqualTo(status);
    assertThat(json(problem).at("/detail").asText()).contains(words).doesNotContain("secret");
    assertThat(upload("/check", "document", "a", bytes(body)).body())
        .contains(words)
        .doesNotContain("secret");
  }

  @Test
  void the_operator_is_told_of_a_bug() throws Exception {
    desk.faults.clear();
    post("/v1/checks", BodyPublishers.ofString("bug"), "application/octet-stream");
    assertThat(desk.faults)
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault).hasMessageContaining("secret path"));
  }

  @Test
  void a_broken_form_is_refused() throws Exception {
    HttpResponse<String> problem =
        post(
            "/v1/checks",
            BodyPublishers.ofString("--b\r\nno end"),
            "multipart/form-data; boundary=b");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(json(problem).at("/code").asText()).isEqualTo("malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/checks?profile=none", "/v1/checks?on=demain", "/v1/checks?on=2026-02-30"})
  void a_parameter_without_meaning_is_refused(String path) throws Exception {
    HttpResponse<String> problem =
        post(path, BodyPublishers.ofString("anything"), "application/octet-stream");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(json(problem).at("/code").asText()).isEqualTo("bad-parameter");
  }

  @Test
  void a_request_without_document_is_refused() throws Exception {
    assertThat(post("/v1/checks", BodyPublishers.noBody(), "application/octet-stream").statusCode())
        .isEqualTo(400);
    assertThat(upload("/v1/checks", "other", "a.txt", bytes("x")).statusCode()).isEqualTo(400);
    assertThat(upload("/check", "document", "", bytes("")).statusCode()).isEqualTo(400);
  }

  @Test
  void a_document_over_the_limit_is_refused_however_it_comes() throws Exception {
    byte[] large = new byte[Uploads.LIMIT + 1];
    assertThat(
            post("/v1/checks", BodyPublishers.ofByteArray(large), "application/octet-stream")
                .statusCode())
        .isEqualTo(413);
    BodyPublisher unannounced =
        BodyPublishers.ofInputStream(
            () ->
                new SequenceInputStream(
                    new ByteArrayInputStream(large), new ByteArrayInputStream(new byte[1])));
    assertThat(post("/v1/checks", unannounced, "application/octet-stream").statusCode())
        .isEqualTo(413);
    assertThat(upload("/v1/checks", "document", "a.txt", large).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "/health/live,200",
    "/health/ready,200",
    "/assets/desk.css,200",
    "/assets/desk.js,200",
    "/assets/report.css,200",
    "/assets/report.js,200",
    "/assets/..%2fDesk.class,404",
    "/assets/Desk.class,404",
    "/nowhere,404",
    "/v1/checks,405"
  })
  void paths_answer_as_documented(String path, int status) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void a_foreign_page_cannot_make_a_browser_check_documents() throws Exception {
    HttpRequest.Builder foreign =
        to("/v1/checks").header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString("x"));
    assertThat(send(foreign).statusCode()).isEqualTo(403);
  }
}
