package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import org.contreseing.people.Passwords;
import org.contreseing.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who sign in with a page, and the tricks that are played on them. */
class SessionTest {

  private static DeskFixture desk;

  @BeforeAll
  static void start() {
    desk = DeskFixture.locked(HandChecks::check);
    desk.store
        .of(desk.store.organisation("Ville").id())
        .accounts()
        .create(
            "anne",
            "Anne",
            Optional.of(Passwords.hash("une longue phrase")),
            Optional.empty(),
            Set.of(Role.values()),
            "root");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path))
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> signIn(String password, String next) throws Exception {
    return send(
        "POST",
        "/sign-in?next=" + next,
        "name=anne&password=" + password.replace(" ", "+"),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String cookie() throws Exception {
    HttpResponse<String> answer = signIn("une longue phrase", "/");
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  private static String proof(String cookie) {
    String token = cookie.substring(cookie.indexOf('=') + 1);
    return new org.contreseing.people.SignIn(desk.store, java.time.Clock.systemUTC())
        .session(token)
        .orElseThrow()
        .csrf();
  }

  @Test
  void whoever_is_not_signed_in_is_led_to_the_page_to_sign_in() throws Exception {
    HttpResponse<String> page = send("GET", "/", "");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .hasValueSatisfying(l -> assertThat(l).startsWith("/sign-in?"));
    assertThat(send("GET", "/sign-in", "").body()).contains("autocomplete=\"current-password\"");
  }

  @Test
  void the_cookie_is_out_of_reach_of_scripts_and_foreign_pages() throws Exception {
    HttpResponse<String> answer = signIn("une longue phrase", "/");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            c -> assertThat(c).containsIgnoringCase("HttpOnly").contains("SameSite=Strict"));
  }

  @Test
  void a_wrong_password_says_nothing_about_the_name() throws Exception {
    HttpResponse<String> wrong = signIn("another long phrase", "/");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).contains("Le nom ou le mot de passe ne convient pas.");
    assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void signing_in_leads_nowhere_else() throws Exception {
    for (String next :
        new String[] {"https://evil.example", "//evil.example", "/%5Cevil.example"}) {
      assertThat(signIn("une longue phrase", next).headers().firstValue("Location")).hasValue("/");
    }
  }

  @Test
  void a_session_reads_and_writes_only_with_its_proof() throws Exception {
    String cookie = cookie();
    assertThat(send("GET", "/v1/submissions", "", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(send("POST", "/v1/checks", "x", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(
            send("POST", "/v1/checks", "x", "Cookie", cookie, "X-CSRF-Token", "guessed")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send("POST", "/v1/checks", "x", "Cookie", cookie, "X-CSRF-Token", proof(cookie))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_foreign_page_or_name_is_refused() throws Exception {
    String cookie = cookie();
    for (String[] trick :
        new String[][] {
          {"Origin", "https://evil.example"},
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"}
        }) {
      assertThat(
              send(
                      "POST",
                      "/v1/checks",
                      "x",
                      "Cookie",
                      cookie,
                      "X-CSRF-Token",
                      proof(cookie),
                      trick[0],
                      trick[1])
                  .statusCode())
          .as(trick[1])
          .isEqualTo(403);
    }
  }

  @Test
  void signing_out_ends_the_session_everywhere() throws Exception {
    String cookie = cookie();
    assertThat(
            send("POST", "/sign-out", "", "Cookie", cookie, "X-CSRF-Token", proof(cookie))
                .statusCode())
        .isEqualTo(303);
    assertThat(send("GET", "/v1/submissions", "", "Cookie", cookie).statusCode()).isEqualTo(401);
  }

  @Test
  void without_people_who_sign_in_only_this_machine_is_served() {
    assertThatThrownBy(
            () ->
                new Settings(
                    "0.0.0.0",
                    0,
                    Optional.empty(),
                    Optional.of(DeskFixture.everybody(desk.store.organisation("x").id())),
                    4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
