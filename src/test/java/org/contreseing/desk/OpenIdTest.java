package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.contreseing.people.OpenId;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a provider of identities that runs in a process of its own. */
class OpenIdTest {

  private static Process provider;
  private static String issuer;
  private static DeskFixture desk;

  @BeforeAll
  static void start() throws Exception {
    provider =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IdentityProvider.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String port =
        new BufferedReader(new InputStreamReader(provider.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    issuer = "http://127.0.0.1:" + port;
    int own;
    try (ServerSocket free = new ServerSocket(0)) {
      own = free.getLocalPort();
    }
    URI callback = URI.create("http://127.0.0.1:" + own + "/sign-in/openid/back");
    OpenId openId = new OpenId(URI.create(issuer), "desk", Optional.of("secret"), callback);
    desk =
        new DeskFixture(
            HandChecks::check,
            store ->
                new Settings(
                    "127.0.0.1", own, Optional.empty(), Optional.empty(), Settings.UPLOADS),
            10,
            Optional.of(openId));
    account("anne", Optional.of(issuer + " 4711"));
    account("luc@example.org", Optional.empty());
  }

  private static void account(String name, Optional<String> subject) {
    desk.store
        .of(desk.store.organisation("Ville").id())
        .accounts()
        .create(name, name, Optional.empty(), subject, Set.of(Role.REVIEW), "root");
  }

  @AfterAll
  static void stop() {
    provider.destroyForcibly();
    desk.close();
  }

  private static HttpResponse<String> get(String address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  /** Goes to the provider and back, as a browser would. */
  private static HttpResponse<String> travel(String more, boolean sameBrowser) throws Exception {
    HttpResponse<String> leaving = get("http://127.0.0.1:" + desk.port() + "/sign-in/openid");
    String back = location(get(location(leaving) + more));
    return sameBrowser ? get(back, "Cookie", cookie(leaving)) : get(back);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&who=4711", "&who=9&email=Luc@example.org"})
  void whoever_has_an_account_is_let_in(String who) throws Exception {
    HttpResponse<String> welcome = travel(who, true);
    assertThat(welcome.statusCode()).isEqualTo(200);
    String session =
        welcome.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("contreseing-session="))
            .findFirst()
            .orElseThrow()
            .split(";")[0];
    assertThat(
            get("http://127.0.0.1:" + desk.port() + "/v1/submissions", "Cookie", session)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&who=nobody",
        "&who=9&email=luc@example.org&lie=email",
        "&who=9&email=anne",
        "&who=4711&lie=issuer",
        "&who=4711&lie=audience",
        "&who=4711&lie=nonce",
        "&who=4711&lie=key",
        "&who=4711&lie=time"
      })
  void nobody_else_is(String who) throws Exception {
    HttpResponse<String> refused = travel(who, true);
    assertThat(refused.statusCode()).isIn(403, 503);
    assertThat(refused.headers().allValues("Set-Cookie"))
        .noneMatch(c -> c.startsWith("contreseing-session="));
  }

  @Test
  void somebody_elses_way_back_is_not_mine() throws Exception {
    assertThat(travel("&who=4711", false).statusCode()).isEqualTo(403);
  }

  @Test
  void a_way_back_leads_in_once() throws Exception {
    HttpResponse<String> leaving = get("http://127.0.0.1:" + desk.port() + "/sign-in/openid");
    String back = location(get(location(leaving) + "&who=4711"));
    assertThat(get(back, "Cookie", cookie(leaving)).statusCode()).isEqualTo(200);
    assertThat(get(back, "Cookie", cookie(leaving)).statusCode()).isEqualTo(403);
  }
}
