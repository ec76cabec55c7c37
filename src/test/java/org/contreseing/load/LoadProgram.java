package org.contreseing.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Loads a running desk: {@code LoadProgram http://127.0.0.1:8080 CLIENTS SECONDS FILE}. Each client
 * sends the document, waits for the answer and sends it again; one that is refused waits as it is
 * told. Prints statuses and times, and how fast {@code /health/live} answered meanwhile.
 */
final class LoadProgram {

  private record Answer(int status, long millis) {}

  private final URI base;
  private final byte[] document;
  private final String name;
  private final long end;
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Answer> health = new ConcurrentLinkedQueue<>();

  private LoadProgram(URI base, Path file, int seconds) throws IOException {
    this.base = base;
    this.document = Files.readAllBytes(file);
    this.name = file.getFileName().toString();
    this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  public static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    LoadProgram load = new LoadProgram(URI.create(arguments[0]), Path.of(arguments[3]), seconds);
    load.run(clients);
    System.out.printf(
        Locale.ROOT, "%d clients, %d s, %d bytes%n", clients, seconds, load.document.length);
    print("checks", load.answers, seconds);
    print("health", load.health, seconds);
  }

  private void run(int clients) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      threads.add(new Thread(this::submitAll));
    }
    threads.add(new Thread(this::askHealth));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void submitAll() {
    HttpClient client = HttpClient.newHttpClient();
    while (System.nanoTime() < end) {
      HttpRequest request =
          HttpRequest.newBuilder(base.resolve("/v1/checks"))
              .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
              .timeout(Duration.ofSeconds(120))
              .POST(BodyPublishers.ofByteArray(document))
              .build();
      if (send(client, request, answers) == 429) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
      }
    }
  }

  private void askHealth() {
    HttpClient client = HttpClient.newHttpClient();
    while (System.nanoTime() < end) {
      send(client, HttpRequest.newBuilder(base.resolve("/health/live")).build(), health);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static int send(
      HttpClient client, HttpRequest request, ConcurrentLinkedQueue<Answer> into) {
    long begun = System.nanoTime();
    int status;
    try {
      status = client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      status = -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = -2;
    }
    into.add(new Answer(status, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
    return status;
  }

  private static void print(String what, Iterable<Answer> answers, int seconds) {
    Map<Integer, List<Long>> byStatus = new TreeMap<>();
    answers.forEach(
        a -> byStatus.computeIfAbsent(a.status(), s -> new ArrayList<>()).add(a.millis()));
    byStatus.forEach(
        (status, times) -> {
          times.sort(null);
          System.out.printf(
              Locale.ROOT,
              "%s %d: %d (%.1f/s), p50 %d ms, p95 %d ms, p99 %d ms, max %d ms%n",
              what,
              status,
              times.size(),
              times.size() / (double) seconds,
              at(times, 50),
              at(times, 95),
              at(times, 99),
              at(times, 100));
        });
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.max(0, sorted.size() * percent / 100 - 1));
  }
}
