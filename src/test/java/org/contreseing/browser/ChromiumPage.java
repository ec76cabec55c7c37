package org.contreseing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One page of a browser. Not safe for use by several threads. */
public final class ChromiumPage {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;
  private static final long PAUSE_MILLIS = 50;

  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int last;

  ChromiumPage(HttpClient client, URI address) {
    this.socket = client.newWebSocketBuilder().buildAsync(address, new Answers()).join();
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      message.append(data);
      if (whole) {
        try {
          answers.add(JSON.readTree(message.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, whole);
    }
  }

  void load(URI page, int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
    send("Page.navigate", JSON.createObjectNode().put("url", page.toString()));
    until("location.href !== 'about:blank'");
  }

  /** Waits until a condition in JavaScript holds on a page that is loaded. */
  public void until(String condition) throws Exception {
    String loaded = "document.readyState === 'complete' && Boolean(" + condition + ")";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!holds(loaded)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            condition + " never came: " + evaluate("document.body.innerText").asText());
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  // A question that the next page comes in between of has no answer yet.
  private boolean holds(String condition) throws Exception {
    try {
      return evaluate(condition).asBoolean();
    } catch (PageLeftException e) {
      return false;
    }
  }

  /** The page that was asked went before it answered. */
  private static final class PageLeftException extends IOException {
    private static final long serialVersionUID = 1;
    static final String MESSAGE = "Inspected target navigated or closed";

    PageLeftException() {
      super(MESSAGE);
    }
  }

  /** The value of a JavaScript expression; of a promise, what it comes to. */
  public JsonNode evaluate(String expression) throws Exception {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            JSON.createObjectNode()
                .put("expression", expression)
                .put("awaitPromise", true)
                .put("returnByValue", true));
    assertThat(answer.at("/exceptionDetails").isMissingNode()).as(answer.toString()).isTrue();
    return answer.at("/result/value");
  }

  /** Shows it from now on as to somebody who asked for a dark page. */
  public void dark() throws Exception {
    ObjectNode media = JSON.createObjectNode();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", "dark");
    send("Emulation.setEmulatedMedia", media);
  }

  /** Presses a key as a keyboard does: {@code Tab}, {@code Enter}, or a letter. */
  public void press(String key) throws Exception {
    int code =
        key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : key.toUpperCase(Locale.ROOT).charAt(0);
    ObjectNode down =
        JSON.createObjectNode()
            .put("type", "keyDown")
            .put("key", key)
            .put("code", key.length() == 1 ? "Key" + key.toUpperCase(Locale.ROOT) : key)
            .put("windowsVirtualKeyCode", code);
    if (!key.equals("Tab")) {
      down.put("text", key.equals("Enter") ? "\r" : key);
    }
    send("Input.dispatchKeyEvent", down);
    send("Input.dispatchKeyEvent", down.deepCopy().put("type", "keyUp").without("text"));
  }

  /** Types a text where the focus is. */
  public void type(String text) throws Exception {
    send("Input.insertText", JSON.createObjectNode().put("text", text));
  }

  /** Chooses a file in a field, as the system's own dialogue does after its key was pressed. */
  public void choose(String selector, Path file) throws Exception {
    int root = send("DOM.getDocument", JSON.createObjectNode()).at("/root/nodeId").asInt();
    int field =
        send(
                "DOM.querySelector",
                JSON.createObjectNode().put("nodeId", root).put("selector", selector))
            .path("nodeId")
            .asInt();
    ObjectNode files = JSON.createObjectNode().put("nodeId", field);
    files.putArray("files").add(file.toString());
    send("DOM.setFileInputFiles", files);
  }

  /** Saves what is downloaded from now on. */
  public void saveTo(Path folder) throws Exception {
    send(
        "Browser.setDownloadBehavior",
        JSON.createObjectNode().put("behavior", "allow").put("downloadPath", folder.toString()));
  }

  /** What axe-core calls serious or critical on the page, a line each; runs once a page. */
  public List<String> seriousIssues() throws Exception {
    try (InputStream axe = ChromiumPage.class.getResourceAsStream("/axe.min.js")) {
      evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
    }
    JsonNode violations =
        evaluate(
            "axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.length + ' × ' + v.nodes[0].html + ' '"
                + " + v.nodes[0].failureSummary))");
    List<String> issues = new ArrayList<>();
    violations.forEach(v -> issues.add(v.asText()));
    return issues;
  }

  private JsonNode send(String method, ObjectNode parameters) throws Exception {
    int id = ++last;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      if (answer.path("id").asInt() == id) {
        if (answer.at("/error/message").asText().equals(PageLeftException.MESSAGE)) {
          throw new PageLeftException();
        }
        assertThat(answer.has("error")).as(answer.toString()).isFalse();
        return answer.get("result");
      }
    }
  }
}
