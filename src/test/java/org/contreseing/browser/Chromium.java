package org.contreseing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A headless Chromium, spoken to in its own DevTools protocol: nothing to download, and no driver
 * that must fit its version.
 */
public final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final long PATIENCE_SECONDS = 10;
  private static final String ANNOUNCED = "DevTools listening on ";

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Chromium(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it. Without Chromium the test is skipped, except where the tests must be complete
   * (CI=true): there it fails.
   *
   * @param profile a folder of its own
   */
  public static Chromium start(Path profile) throws IOException {
    Optional<Path> program = program();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(program).as("Chromium is installed").isPresent();
    }
    assumeTrue(program.isPresent(), "Chromium is not installed");
    Process process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    return new Chromium(process, address(process));
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
        .flatMap(folder -> NAMES.stream().map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static URI address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(ANNOUNCED)) {
        drain(lines);
        return URI.create(line.substring(ANNOUNCED.length()));
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  /** What nobody reads would stop it once the pipe is full. */
  private static void drain(BufferedReader lines) {
    Thread thread = new Thread(() -> lines.lines().forEach(line -> {}), "chromium-output");
    thread.setDaemon(true);
    thread.start();
  }

  /** A new page of so many CSS pixels, with this address loaded. */
  public ChromiumPage open(URI page, int width, int height) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + address.getPort() + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    JsonNode target =
        new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
    ChromiumPage opened =
        new ChromiumPage(client, URI.create(target.get("webSocketDebuggerUrl").asText()));
    opened.load(page, width, height);
    return opened;
  }

  @Override
  public void close() {
    // Its profile can only be deleted when nothing writes to it any more, its helpers neither.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    all.forEach(Chromium::end);
  }

  private static void end(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
