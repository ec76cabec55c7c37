package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation of the published description at work, each answer held against it. */
class ApiContractTest {

  private static final String DECISION =
      "{\"fingerprint\":\"%s\",\"kind\":\"%s\",\"reason\":\"r\"}";
  private static DeskFixture desk;
  private static OpenApi description;
  private static ApiClient admin;
  private static ApiClient reader;
  private static ApiClient nobody;

  @BeforeAll
  static void start() throws Exception {
    desk = DeskFixture.locked(HandChecks::check);
    admin = ApiClient.of(desk, "Ville", Role.values());
    reader = ApiClient.of(desk, "Ville");
    nobody = new ApiClient(desk.port(), Optional.empty());
    description = new OpenApi(new String(nobody.get("/openapi.yaml").body(), "UTF-8"));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static HttpResponse<byte[]> seen(
      String operation, int status, HttpResponse<byte[]> response) throws Exception {
    assertThat(
            description.faults(
                operation,
                response.statusCode(),
                response.body().length == 0 ? "" : ApiClient.type(response),
                response.body()))
        .isEmpty();
    assertThat(response.statusCode()).as(operation).isEqualTo(status);
    return response;
  }

  @Test
  void the_description_names_every_route_and_no_other() {
    Set<String> routes =
        desk.desk.routes().stream()
            .filter(r -> r.path().matches("/(v1|health|metrics|openapi).*"))
            .map(r -> r.method().name() + " " + r.path())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(routes).isEqualTo(description.operations());
  }

  @Test
  void every_answer_it_describes_is_given_as_described() throws Exception {
    service();
    checks();
    review();
    gate();
    administration();
    // Faults of disks and servers, which their own tests make.
    assertThat(description.unseen()).allSatisfy(a -> assertThat(a).matches(".* (429|503|507) .*"));
  }

  private void service() throws Exception {
    for (String path :
        new String[] {
          "/health/live",
          "/health/ready",
          "/openapi.yaml",
          "/v1/limits",
          "/v1/version",
          "/v1/gate/key"
        }) {
      seen("GET " + path, 200, nobody.get(path));
    }
    seen("GET /metrics", 200, reader.get("/metrics"));
    seen("GET /metrics", 401, nobody.get("/metrics"));
  }

  private void checks() throws Exception {
    String post = "POST /v1/checks";
    String path = "/v1/checks";
    HttpResponse<byte[]> done = seen(post, 200, admin.document(path, "a.docx", "x"));
    String id = ApiClient.id(done);
    String show = "GET /v1/checks/{id}";
    for (String format : new String[] {"json", "sarif", "html", "text", "csv", "junit", "xlsx"}) {
      seen(post, 200, admin.document(path + "?format=" + format, "a.docx", "x"));
      seen(show, 200, reader.get("/v1/checks/" + id + "?format=" + format));
    }
    String later =
        ApiClient.id(
            seen(post, 202, admin.document(path, "a.docx", "slow", "Prefer", "respond-async")));
    seen(show, 202, reader.get("/v1/checks/" + later));
    seen(show, 401, nobody.get("/v1/checks/" + id));
    seen(show, 404, reader.get("/v1/checks/none"));
    seen(show, 406, reader.get("/v1/checks/" + id, "Accept", "image/png"));
    HttpResponse<byte[]> failed = seen(post, 500, admin.document(path, "a", "bug"));
    seen(show, 500, reader.get("/v1/checks/" + ApiClient.id(failed)));
    seen(post, 400, admin.document(path + "?profile=x", "a", "x"));
    seen(post, 401, nobody.document(path, "a", "x"));
    seen(post, 403, reader.document(path, "a", "x"));
    seen(post, 404, admin.document(path + "?submission=none", "a", "x"));
    seen(post, 406, admin.document(path, "a", "x", "Accept", "image/png"));
    seen(post, 413, admin.document(path, "a", "giant"));
    seen(post, 415, admin.document(path, "a", "picture"));
    seen(post, 422, admin.document(path, "a", "scan"));
    forms(id, later);
  }

  private void forms(String id, String running) throws Exception {
    String document = "GET /v1/checks/{id}/document";
    seen(document, 200, reader.get("/v1/checks/" + id + "/document"));
    seen(document, 401, nobody.get("/v1/checks/" + id + "/document"));
    seen(document, 404, reader.get("/v1/checks/none/document"));
    String annotated = "GET /v1/checks/{id}/annotated";
    seen(annotated, 200, reader.get("/v1/checks/" + id + "/annotated"));
    seen(annotated, 401, nobody.get("/v1/checks/" + id + "/annotated"));
    seen(annotated, 404, reader.get("/v1/checks/none/annotated"));
    String text = ApiClient.id(admin.document("/v1/checks", "a.txt", "x"));
    seen(annotated, 409, reader.get("/v1/checks/" + text + "/annotated"));
  }

  private void review() throws Exception {
    HttpResponse<byte[]> first = admin.document("/v1/checks", "a.docx", "x");
    String submission = first.headers().firstValue("Contreseing-Submission").orElseThrow();
    String one = "/v1/submissions/" + submission;
    String id = ApiClient.id(admin.document("/v1/checks?submission=" + submission, "b.docx", "y"));
    findings(ApiClient.id(first), id);
    comments(one);
    seen("GET /v1/submissions", 200, reader.get("/v1/submissions?q=a.docx&limit=2"));
    seen("GET /v1/submissions", 400, reader.get("/v1/submissions?limit=0"));
    seen("GET /v1/submissions", 401, nobody.get("/v1/submissions"));
    String show = "GET /v1/submissions/{id}";
    JsonNode dossier = ApiClient.tree(seen(show, 200, reader.get(one)));
    assertThat(dossier.path("versions")).hasSize(2);
    assertThat(dossier.path("decisions")).hasSize(1);
    seen(show, 401, nobody.get(one));
    seen(show, 404, reader.get("/v1/submissions/none"));
    String purge = "DELETE /v1/submissions/{id}";
    seen(purge, 401, nobody.send("DELETE", one, ""));
    seen(purge, 403, reader.send("DELETE", one, ""));
    seen(purge, 204, admin.send("DELETE", one, ""));
    seen(purge, 404, admin.send("DELETE", one, ""));
  }

  private void findings(String first, String id) throws Exception {
    String findings = "GET /v1/checks/{id}/findings";
    String path = "/v1/checks/" + id;
    JsonNode list = ApiClient.tree(seen(findings, 200, reader.get(path + "/findings")));
    String fingerprint = list.at("/findings/0/fingerprint").asText();
    seen(findings, 401, nobody.get(path + "/findings"));
    seen(findings, 404, reader.get("/v1/checks/none/findings"));
    String changes = "GET /v1/checks/{id}/changes";
    seen(changes, 200, reader.get(path + "/changes"));
    seen(changes, 401, nobody.get(path + "/changes"));
    seen(changes, 404, reader.get("/v1/checks/" + first + "/changes"));
    comparison(path, first);
    String decide = "POST /v1/checks/{id}/decisions";
    String waive = DECISION.formatted(fingerprint, "waived");
    String to = path + "/decisions";
    seen(decide, 201, admin.json("POST", to, waive));
    seen(decide, 400, admin.json("POST", to, DECISION.formatted(fingerprint, "sold")));
    seen(decide, 401, nobody.json("POST", to, waive));
    seen(decide, 403, reader.json("POST", to, waive));
    seen(decide, 404, admin.json("POST", "/v1/checks/none/decisions", waive));
    seen(decide, 409, admin.json("POST", "/v1/checks/" + first + "/decisions", waive));
    seen(decide, 415, admin.send("POST", to, waive, "Content-Type", "text/plain"));
    JsonNode after = ApiClient.tree(reader.get(path));
    assertThat(after.at("/documents/0/findings").toString()).doesNotContain(fingerprint);
  }

  private void comparison(String path, String first) throws Exception {
    String operation = "GET /v1/checks/{id}/comparison";
    String to = path + "/comparison";
    JsonNode same = ApiClient.tree(seen(operation, 200, reader.get(to)));
    assertThat(same.at("/comparisons/0/verdict").asText()).isEqualTo("same");
    assertThat(same.path("signed").asBoolean()).isFalse();
    JsonNode signed =
        ApiClient.tree(seen(operation, 200, reader.get(to + "?signed=true&lang=en&with=" + first)));
    assertThat(signed.at("/alarm/raised").asBoolean(true)).isFalse();
    seen(operation, 200, reader.get(to + "?format=html"));
    seen(operation, 401, nobody.get(to));
    seen(operation, 404, reader.get("/v1/checks/" + first + "/comparison"));
    seen(operation, 406, reader.get(to + "?format=csv"));
    String scan = ApiClient.id(admin.document("/v1/checks", "a.zip", "container"));
    seen(operation, 409, reader.get(to + "?with=" + scan));
  }

  private void comments(String one) throws Exception {
    String comment = "POST /v1/submissions/{id}/comments";
    String to = one + "/comments";
    seen(comment, 201, admin.json("POST", to, "{\"body\":\"à voir\"}"));
    seen(comment, 400, admin.json("POST", to, "{\"body\":\" \"}"));
    seen(comment, 401, nobody.json("POST", to, "{\"body\":\"x\"}"));
    seen(comment, 403, reader.json("POST", to, "{\"body\":\"x\"}"));
    seen(comment, 404, admin.json("POST", "/v1/submissions/none/comments", "{\"body\":\"x\"}"));
    seen(comment, 415, admin.send("POST", to, "x", "Content-Type", "text/plain"));
  }

  private void gate() throws Exception {
    String gate = "POST /v1/gate";
    HttpResponse<byte[]> answer = seen(gate, 200, admin.document("/v1/gate", "a.pdf", "z"));
    assertThat(ApiClient.tree(answer).path("answer").asText()).isEqualTo("fail");
    seen(gate, 400, admin.document("/v1/gate?circuit=none", "a", "z"));
    seen(gate, 401, nobody.document("/v1/gate", "a", "z"));
    seen(gate, 403, reader.document("/v1/gate", "a", "z"));
    seen(gate, 404, admin.document("/v1/gate?submission=none", "a", "new"));
    seen(gate, 413, admin.document("/v1/gate", "a", "z".repeat(Uploads.LIMIT + 1)));
    admin.document("/v1/gate", "a", "k1", "Idempotency-Key", "k");
    seen(gate, 422, admin.document("/v1/gate", "a", "k2", "Idempotency-Key", "k"));
    String show = "GET /v1/attestations/{id}";
    String path = "/v1/attestations/" + ApiClient.id(answer);
    seen(show, 200, reader.get(path));
    HttpResponse<byte[]> pdf = seen(show, 200, reader.get(path + "?format=pdf"));
    assertThat(new String(pdf.body(), 0, 5, "US-ASCII")).isEqualTo("%PDF-");
    seen(show, 401, nobody.get(path));
    seen(show, 404, reader.get("/v1/attestations/none"));
    String verify = "POST /v1/attestations/verify";
    String token = "{\"token\":\"" + ApiClient.tree(answer).path("token").asText() + "\"}";
    String to = "/v1/attestations/verify";
    JsonNode verified = ApiClient.tree(seen(verify, 200, reader.json("POST", to, token)));
    assertThat(verified.path("genuine").asBoolean()).isTrue();
    assertThat(verified.path("passes").asBoolean()).isFalse();
    seen(verify, 400, reader.json("POST", to, "{}"));
    seen(verify, 401, nobody.json("POST", to, token));
    seen(verify, 415, reader.send("POST", to, token, "Content-Type", "text/plain"));
  }

  private void administration() throws Exception {
    lists();
    String account =
        "{\"name\":\"anne\",\"roles\":[\"submit\"],\"password\":\"une longue phrase\"}";
    post("/v1/accounts", account, "{\"name\":\"-\",\"roles\":[\"submit\"]}");
    seen("POST /v1/accounts", 409, admin.json("POST", "/v1/accounts", account));
    String anne = ApiClient.tree(admin.get("/v1/accounts")).at("/accounts/0/id").asText();
    String change = "PATCH /v1/accounts/{id}";
    String roles = "{\"roles\":[\"review\"]}";
    seen(change, 204, admin.json("PATCH", "/v1/accounts/" + anne, roles));
    seen(change, 400, admin.json("PATCH", "/v1/accounts/" + anne, "{}"));
    seen(change, 401, nobody.json("PATCH", "/v1/accounts/" + anne, roles));
    seen(change, 403, reader.json("PATCH", "/v1/accounts/" + anne, roles));
    seen(change, 404, admin.json("PATCH", "/v1/accounts/none", roles));
    seen(change, 415, admin.send("PATCH", "/v1/accounts/" + anne, roles));
    String key = post("/v1/keys", "{\"name\":\"k\",\"roles\":[\"submit\"]}", "{\"name\":\"k\"}");
    String revoke = "DELETE /v1/keys/{id}";
    seen(revoke, 401, nobody.send("DELETE", "/v1/keys/" + key, ""));
    seen(revoke, 403, reader.send("DELETE", "/v1/keys/" + key, ""));
    seen(revoke, 204, admin.send("DELETE", "/v1/keys/" + key, ""));
    seen(revoke, 404, admin.send("DELETE", "/v1/keys/none", ""));
    String purge = "POST /v1/purge";
    seen(purge, 200, admin.json("POST", "/v1/purge", "{\"untouchedDays\":30}"));
    seen(purge, 400, admin.json("POST", "/v1/purge", "{}"));
    seen(purge, 401, nobody.json("POST", "/v1/purge", "{}"));
    seen(purge, 403, reader.json("POST", "/v1/purge", "{}"));
    seen(purge, 415, admin.send("POST", "/v1/purge", "{}"));
  }

  private void lists() throws Exception {
    for (String path : new String[] {"/v1/accounts", "/v1/keys", "/v1/audit"}) {
      seen("GET " + path, 200, admin.get(path));
      seen("GET " + path, 401, nobody.get(path));
      seen("GET " + path, 403, reader.get(path));
    }
    seen("GET /v1/audit", 400, admin.get("/v1/audit?limit=x"));
  }

  private String post(String path, String good, String bad) throws Exception {
    String operation = "POST " + path;
    JsonNode made = ApiClient.tree(seen(operation, 201, admin.json("POST", path, good)));
    seen(operation, 400, admin.json("POST", path, bad));
    seen(operation, 401, nobody.json("POST", path, good));
    seen(operation, 403, reader.json("POST", path, good));
    seen(operation, 415, admin.send("POST", path, good, "Content-Type", "text/plain"));
    return made.path("id").asText();
  }
}
