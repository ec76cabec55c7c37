package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.contreseing.report.Outcome;
import org.contreseing.store.PrivateCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the desk at random moments under load. What was acknowledged is there, once; what was not
 * is sent again under its key, and is there once too. {@code -Dcontreseing.soak=true} kills 200
 * times.
 */
@Timeout(3_600)
class KillTest {

  private static final int KILLS = Boolean.getBoolean("contreseing.soak") ? 200 : 3;
  private static final int CLIENTS = 6;
  private static final long SEED = 20261123;

  @TempDir private Path folder;

  /** Acknowledged checks by key. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  private final Map<String, Boolean> sent = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean stopped;

  private record Running(Process process, int port) {}

  @Test
  void nothing_acknowledged_is_lost_or_doubled_in_sqlite() throws Exception {
    run(List.of(folder.resolve("data").toString()));
  }

  @Test
  void nothing_acknowledged_is_lost_or_doubled_in_postgresql() throws Exception {
    run(List.of(folder.resolve("data").toString(), PrivateCluster.freshDatabase()));
  }

  private void run(List<String> arguments) throws Exception {
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      Running desk = start(arguments);
      load(
          desk,
          () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200 + random.nextInt(1_200))));
    }
    Running last = start(arguments);
    try {
      ApiClient client = new ApiClient(last.port(), Optional.empty());
      for (String key : sent.keySet()) {
        submit(client, key);
      }
      verify(client);
    } finally {
      last.process().destroyForcibly().waitFor();
    }
  }

  private Running start(List<String> arguments) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m", "-cp"));
    words.add(System.getProperty("java.class.path"));
    words.add(KilledDesk.class.getName());
    words.addAll(arguments);
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new Running(process, Integer.parseInt(out.readLine()));
  }

  private void load(Running desk, Runnable moment) throws InterruptedException {
    stopped = false;
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      clients.submit(() -> submitAll(new ApiClient(desk.port(), Optional.empty())));
    }
    moment.run();
    desk.process().destroyForcibly().waitFor();
    stopped = true;
    clients.shutdown();
    assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  private void submitAll(ApiClient client) {
    while (!stopped) {
      try {
        submit(client, "key-" + next.incrementAndGet());
      } catch (IOException e) {
        // Killed: the key is sent again later.
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void submit(ApiClient client, String key) throws IOException, InterruptedException {
    sent.put(key, true);
    boolean waits = key.hashCode() % 2 == 0;
    HttpResponse<byte[]> answer =
        client.document(
            "/v1/checks",
            "a.txt",
            "document of " + key,
            "Idempotency-Key",
            key,
            "Prefer",
            waits ? "wait" : "respond-async");
    if (answer.statusCode() == 200 || answer.statusCode() == 202) {
      String id = ApiClient.id(answer);
      assertThat(acknowledged.putIfAbsent(key, id)).isIn(null, id);
    } else {
      assertThat(answer.statusCode()).isEqualTo(429);
    }
  }

  private void verify(ApiClient client) throws Exception {
    assertThat(acknowledged.keySet()).containsExactlyInAnyOrderElementsOf(sent.keySet());
    Map<String, Integer> stored = new TreeMap<>();
    String page = "/v1/submissions?limit=200";
    String after = "";
    do {
      JsonNode answer = ApiClient.tree(client.get(page + after));
      answer
          .path("submissions")
          .forEach(s -> stored.merge(s.at("/latest/sha256").asText(), 1, Integer::sum));
      after = answer.path("next").isNull() ? "" : "&after=" + answer.path("next").asText();
    } while (!after.isEmpty());
    Map<String, Integer> expected = new TreeMap<>();
    for (String key : sent.keySet()) {
      expected.put(Outcome.sha256(("document of " + key).getBytes(StandardCharsets.UTF_8)), 1);
    }
    assertThat(stored).isEqualTo(expected);
    for (String id : acknowledged.values()) {
      finished(client, id);
    }
  }

  private static void finished(ApiClient client, String id) throws Exception {
    for (int i = 0; i < 300; i++) {
      HttpResponse<byte[]> answer = client.get("/v1/checks/" + id);
      if (answer.statusCode() == 200) {
        return;
      }
      assertThat(answer.statusCode()).isEqualTo(202);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    throw new AssertionError("stuck: " + id);
  }
}
