package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** More than there is room for: refusals that say when to come back, and nothing that breaks. */
class BusyTest {

  private static final int PLACES = 4;

  private static DeskFixture desk(int longest) {
    return new DeskFixture(
        HandChecks::check,
        store ->
            new Settings(
                "127.0.0.1",
                0,
                Optional.empty(),
                Optional.of(DeskFixture.everybody(store.organisation("local").id())),
                PLACES),
        longest);
  }

  @Test
  void beyond_its_places_the_desk_refuses_at_once_and_stays_healthy() throws Exception {
    try (DeskFixture desk = desk(1_000)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      ExecutorService crowd = Executors.newFixedThreadPool(16);
      List<Callable<HttpResponse<byte[]>>> work = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String text = "slow " + i + " " + "x".repeat(100_000);
        work.add(() -> client.document("/v1/checks", "a.txt", text));
      }
      List<Future<HttpResponse<byte[]>>> answers = crowd.invokeAll(work);
      crowd.shutdown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<HttpResponse<byte[]>> answer : answers) {
        statuses.add(answer.get().statusCode());
        if (answer.get().statusCode() == 429) {
          told(answer.get(), "uploads", PLACES);
        }
      }
      assertThat(statuses).containsOnly(200, 429);
      assertThat(statuses.stream().filter(s -> s == 200)).hasSizeGreaterThanOrEqualTo(PLACES);
      assertThat(client.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(client.document("/v1/checks", "a", "after").statusCode())
          .as("places are given back")
          .isEqualTo(200);
    }
  }

  /** That a refusal says when to come back, three times the same. */
  private static void told(HttpResponse<byte[]> refused, String policy, int quota)
      throws Exception {
    assertThat(refused.statusCode()).isEqualTo(429);
    String seconds = refused.headers().firstValue("Retry-After").orElseThrow();
    assertThat(refused.headers().firstValue("RateLimit-Policy"))
        .hasValue("\"" + policy + "\";q=" + quota + ";qu=\"concurrent-requests\"");
    assertThat(refused.headers().firstValue("RateLimit"))
        .hasValue("\"" + policy + "\";r=0;t=" + seconds);
    assertThat(ApiClient.type(refused)).startsWith("application/problem+json");
    JsonNode problem = ApiClient.tree(refused);
    assertThat(problem.path("type").asText())
        .isEqualTo("https://iana.org/assignments/http-problem-types#quota-exceeded");
    assertThat(problem.path("status").asInt()).isEqualTo(429);
    assertThat(problem.path("code").asText()).isEqualTo("too-many-requests");
    assertThat(problem.path("detail").asText()).contains(seconds);
    assertThat(problem.at("/violated-policies/0").asText()).isEqualTo(policy);
  }

  @Test
  void whoever_guesses_passwords_is_told_when_the_next_one_is_looked_at() throws Exception {
    try (DeskFixture desk = DeskFixture.locked(HandChecks::check)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      String form = "name=anne&password=wrong";
      String type = "application/x-www-form-urlencoded";
      HttpResponse<byte[]> last = client.send("POST", "/sign-in", form, "Content-Type", type);
      for (int i = 0; i < 8 && last.statusCode() != 429; i++) {
        last = client.send("POST", "/sign-in", form, "Content-Type", type);
      }
      assertThat(last.statusCode()).isEqualTo(429);
      String seconds = last.headers().firstValue("Retry-After").orElseThrow();
      assertThat(last.headers().firstValue("RateLimit")).hasValue("\"sign-in\";r=0;t=" + seconds);
      assertThat(last.headers().firstValue("RateLimit-Policy"))
          .hasValue("\"sign-in\";q=5;qu=\"requests\"");
    }
  }

  @Test
  void a_full_queue_refuses_before_anything_is_stored() throws Exception {
    try (DeskFixture desk = desk(0)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      HttpResponse<byte[]> refused = client.document("/v1/checks", "a", "x");
      told(refused, "queue", 0);
      assertThat(ApiClient.tree(client.get("/v1/submissions")).path("submissions")).isEmpty();
    }
  }

  @Test
  void a_database_that_is_gone_is_told_and_nothing_is_acknowledged() throws Exception {
    try (DeskFixture desk = desk(10)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      desk.store.close();
      assertThat(client.document("/v1/checks", "a", "x").statusCode()).isEqualTo(503);
      assertThat(client.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
    }
  }
}
