package org.contreseing.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody whose browser runs no script: follows links and sends the forms that pages show. */
final class Reader {

  private static final String BOUNDARY = "reader-0123456789";
  private static final int PATIENCE = 200;

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  Reader(int port) {
    this.origin = "http://127.0.0.1:" + port;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(origin + path)).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Sends a form; names and values by turns. */
  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs)))
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Hands in documents, names and texts by turns, and waits until each is checked. */
  HttpResponse<String> handIn(String path, String... files)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < files.length; i += 2) {
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\";");
      body.append(" filename=\"" + files[i] + "\"\r\nContent-Type: text/plain\r\n\r\n");
      body.append(files[i + 1]).append("\r\n");
    }
    body.append("--" + BOUNDARY + "--\r\n");
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
    return checked(answer);
  }

  private HttpResponse<String> checked(HttpResponse<String> answer)
      throws IOException, InterruptedException {
    String path = answer.uri().toString().substring(origin.length());
    HttpResponse<String> now = answer;
    for (int i = 0; i < PATIENCE && now.body().contains("http-equiv=\"refresh\""); i++) {
      Thread.sleep(50);
      now = get(path);
    }
    return now;
  }

  static String path(HttpResponse<String> page) {
    return page.uri().getRawPath();
  }

  /** What the first match's first group is. */
  static String first(HttpResponse<String> page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page.body());
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + page.body());
    }
    return matcher.group(1);
  }
}
