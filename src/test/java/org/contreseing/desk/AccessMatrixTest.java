package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every route, for every set of roles, in the organisation that owns the thing and in another. */
class AccessMatrixTest {

  private static DeskFixture desk;
  private static String check;
  private static String submission;
  private static String attestation;
  private static String key;
  private static String account;

  @BeforeAll
  static void start() throws Exception {
    desk = DeskFixture.locked(HandChecks::check);
    ApiClient admin = ApiClient.of(desk, "Ville", Role.values());
    HttpResponse<byte[]> first = admin.document("/v1/checks", "a.docx", "x");
    submission = first.headers().firstValue("Contreseing-Submission").orElseThrow();
    check = ApiClient.id(admin.document("/v1/checks?submission=" + submission, "a.docx", "y"));
    attestation = ApiClient.id(admin.document("/v1/gate", "b.docx", "z"));
    key = made(admin, "/v1/keys", "{\"name\":\"k\",\"roles\":[\"submit\"]}");
    account = made(admin, "/v1/accounts", "{\"name\":\"anne\",\"roles\":[\"submit\"]}");
  }

  private static String made(ApiClient admin, String path, String body) throws Exception {
    return ApiClient.tree(admin.json("POST", path, body)).path("id").asText();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @TestFactory
  Stream<DynamicTest> nobody_does_more_than_the_roles_say() {
    List<DynamicTest> tests = new ArrayList<>();
    List<Route> routes = new ArrayList<>(desk.desk.routes());
    // What removes things comes last.
    routes.sort(Comparator.comparing(r -> r.method().name().equals("DELETE")));
    for (Route route : routes) {
      if (route.isApi()) {
        tests.add(test(route, "nobody", new ApiClient(desk.port(), Optional.empty()), Set.of()));
        for (Set<Role> roles : subsets()) {
          tests.add(test(route, "Ville " + roles, client("Ville", roles), roles));
          tests.add(test(route, "Autre " + roles, client("Autre", roles), roles));
        }
      }
    }
    return tests.stream();
  }

  private static ApiClient client(String organisation, Set<Role> roles) {
    return ApiClient.of(desk, organisation, roles.toArray(Role[]::new));
  }

  private static List<Set<Role>> subsets() {
    List<Set<Role>> all = new ArrayList<>();
    all.add(EnumSet.noneOf(Role.class));
    for (Role role : Role.values()) {
      all.add(EnumSet.of(role));
    }
    return all;
  }

  private static DynamicTest test(Route route, String who, ApiClient client, Set<Role> roles) {
    String name = route.method().name() + " " + route.path() + " by " + who;
    return DynamicTest.dynamicTest(
        name, () -> assertThat(send(route, client)).satisfies(s -> expect(route, who, roles, s)));
  }

  /** Without what the request needs, so that nothing is changed: whoever may, is told that. */
  private static int send(Route route, ApiClient client) throws Exception {
    String path = route.path().replace("{id}", thing(route.path()));
    return client.json(route.method().name(), path, "[]").statusCode();
  }

  private static String thing(String path) {
    if (path.startsWith("/v1/checks/")) {
      return check;
    }
    if (path.startsWith("/v1/attestations/")) {
      return attestation;
    }
    if (path.startsWith("/v1/keys/")) {
      return key;
    }
    return path.startsWith("/v1/accounts/") ? account : submission;
  }

  private static void expect(Route route, String who, Set<Role> roles, int status) {
    if (route.access() == Access.PUBLIC) {
      assertThat(status).isEqualTo(200);
    } else if (who.equals("nobody")) {
      assertThat(status).isEqualTo(401);
    } else if (!route.access().role().map(roles::contains).orElse(true)) {
      assertThat(status).isEqualTo(403);
    } else if (who.startsWith("Autre") && route.path().contains("{id}")) {
      // What a request needs may be looked at before the thing is looked for.
      assertThat(status).isIn(404, 400);
    } else {
      assertThat(status).isIn(200, 201, 204, 400, 422);
    }
  }
}
