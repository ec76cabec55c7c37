package org.contreseing.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.contreseing.review.Reviews;
import org.contreseing.store.Quota;
import org.contreseing.store.Store;
import org.contreseing.store.StoreFullException;
import org.contreseing.store.StoreUnavailableException;

/** What the desk tells of itself: whether it works, its figures, its limits, its interface. */
final class ServiceRoutes {

  private final Reviews reviews;
  private final Store store;
  private final Figures figures;
  private final Settings settings;

  ServiceRoutes(Reviews reviews, Store store, Figures figures, Settings settings) {
    this.reviews = reviews;
    this.store = store;
    this.figures = figures;
    this.settings = settings;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/health/live", Access.PUBLIC, request -> request.result("live\n")),
        Route.get("/health/ready", Access.PUBLIC, this::ready),
        Route.get("/metrics", Access.READ, this::metrics),
        Route.get("/openapi.yaml", Access.PUBLIC, ServiceRoutes::openApi),
        Route.get("/v1/limits", Access.PUBLIC, this::limits),
        Route.get("/v1/version", Access.PUBLIC, this::version));
  }

  private void ready(Context request) {
    try {
      store.probe();
    } catch (StoreFullException | StoreUnavailableException e) {
      request.status(503).header("Retry-After", "10").result("store\n");
      return;
    }
    if (reviews.isReady()) {
      request.result("ready\n");
    } else {
      String why = reviews.queue().isOpen() ? "starting\n" : "stopping\n";
      request.status(503).header("Retry-After", "2").result(why);
    }
  }

  private void metrics(Context request) {
    request.contentType("text/plain; version=0.0.4; charset=utf-8").result(figures.scrape());
  }

  static void openApi(Context request) {
    try (InputStream in = ServiceRoutes.class.getResourceAsStream("openapi.yaml")) {
      request
          .contentType("application/yaml; charset=utf-8")
          .result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void limits(Context request) {
    ObjectNode limits = Shown.object();
    limits.put("documentBytes", Uploads.LIMIT);
    limits.put("requestBytes", Uploads.LARGEST);
    limits.put("uploadsAtOnce", settings.uploads());
    limits.put("queued", reviews.queue().longest());
    limits.put("idempotencyHours", 24);
    limits.put("pageSize", 200);
    new TreeMap<>(reviews.program().limits()).forEach(limits::put);
    Quota quota = reviews.terms().quota();
    put(limits, "quotaFiles", quota.files(), Quota.NONE.files());
    put(limits, "quotaBytes", quota.bytes(), Quota.NONE.bytes());
    ArrayNode extensions = limits.putArray("extensions");
    FileKind.extensions().forEach(extensions::add);
    Shown.send(request, limits);
  }

  private static void put(ObjectNode limits, String name, long value, long none) {
    if (value != none) {
      limits.put(name, value);
    }
  }

  private void version(Context request) {
    ObjectNode version = Shown.object();
    version.put("name", "contreseing");
    version.put("version", reviews.program().version());
    version.put("ruleBook", reviews.program().ruleBook());
    Shown.send(request, version);
  }
}
