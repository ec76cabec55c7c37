package org.contreseing.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Role;

/** A program that uses the API with a key. */
final class ApiClient {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final int port;
  private final Optional<String> key;
  private final HttpClient client = HttpClient.newHttpClient();

  ApiClient(int port, Optional<String> key) {
    this.port = port;
    this.key = key;
  }

  /** A program of an organisation, with a new key. */
  static ApiClient of(DeskFixture desk, String organisation, Role... roles) {
    OrganisationStore store = desk.store.of(desk.store.organisation(organisation).id());
    String secret = store.keys().create("test", Set.of(roles), Optional.empty(), "root").secret();
    return new ApiClient(desk.port(), Optional.of(secret));
  }

  HttpResponse<byte[]> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, BodyPublishers.ofString(body));
    key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, "", headers);
  }

  HttpResponse<byte[]> json(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(method, path, body, "Content-Type", "application/json");
  }

  HttpResponse<byte[]> document(String path, String name, String content, String... headers)
      throws IOException, InterruptedException {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Disposition";
    all[1] = "attachment; filename=\"" + name + "\"";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", path, opening(name) + content, all);
  }

  /** How a file of this name has to begin; {@link HandChecks} reads what follows. */
  private static String opening(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "docx", "zip" -> "PK\u0003\u0004 ";
      case "pdf" -> "%PDF- ";
      default -> "";
    };
  }

  HttpResponse<byte[]> bytes(String path, String name, byte[] content)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
            .POST(BodyPublishers.ofByteArray(content));
    key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> file(String path, Path file) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .POST(BodyPublishers.ofFile(file));
    key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  static JsonNode tree(HttpResponse<byte[]> response) throws IOException {
    return MAPPER.readTree(response.body());
  }

  static String type(HttpResponse<byte[]> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  static String id(HttpResponse<byte[]> response) {
    String location = response.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
