package org.contreseing.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;

/** The running desk, on the loopback interface only. */
public final class Desk implements AutoCloseable {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Service service;
  private final Javalin server;

  private Desk(Service service) {
    this.service = service;
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts the desk.
   *
   * @param port 0 for any free one
   * @throws PortTakenException when the port is in use
   */
  public static Desk start(Service service, int port) {
    Desk desk = new Desk(service);
    try {
      desk.server.start("127.0.0.1", port);
    } catch (JavalinBindException e) {
      throw new PortTakenException(port, e);
    }
    return desk;
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = Uploads.LIMIT + Uploads.FORM_MARGIN;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.http.prefer405over404 = true;
    // Parts stay in memory: a document never touches the disk.
    config.jetty.multipartConfig.maxInMemoryFileSize(
        Uploads.LIMIT + Uploads.FORM_MARGIN, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(Uploads.LIMIT, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        Uploads.LIMIT + Uploads.FORM_MARGIN, SizeUnit.BYTES);
    routes(config);
    config.routes.exception(Refusal.class, (refusal, request) -> refuse(request, refusal));
    config.routes.exception(Exception.class, this::fault);
    config.routes.error(
        404, request -> refuse(request, Faults.unknown(404, Asked.language(request))));
    config.routes.error(
        405, request -> refuse(request, Faults.unknown(405, Asked.language(request))));
  }

  private void routes(JavalinConfig config) {
    config.routes.before(Desk::guard);
    config.routes.get("/", request -> request.html(DepositPage.page(Asked.language(request))));
    config.routes.post("/check", this::page);
    config.routes.get("/check", request -> request.redirect("/"));
    config.routes.post("/v1/checks", this::json);
    config.routes.get("/health/live", request -> request.result("live\n"));
    config.routes.get("/health/ready", request -> request.result("ready\n"));
    config.routes.get("/assets/{name}", Assets::serve);
  }

  /**
   * Refuses requests that a foreign page or name made a browser send, and sets what every answer
   * says.
   */
  private static void guard(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cache-Control", "no-store");
    String host = String.valueOf(request.host()).replaceFirst(":\\d+$", "");
    if (!HOSTS.contains(host)
        || "cross-site".equals(request.header("Sec-Fetch-Site"))
            && request.req().getMethod().equals("POST")) {
      throw Faults.unknown(403, Asked.language(request));
    }
  }

  private void page(Context request) {
    Uploads.guard(request);
    Heading heading = Asked.heading(request, service);
    Document file = Uploads.document(request);
    request.html(ResultPage.page(file.name(), checked(file, heading), heading));
  }

  /** A file of which nothing could be read is refused; of a container, the rest is shown. */
  private List<Outcome> checked(Document file, Heading heading) {
    List<Outcome> outcomes = service.check(file, heading);
    if (outcomes.stream().allMatch(o -> o.result() instanceof Unreadable)) {
      throw Refusal.of((Unreadable) outcomes.get(0).result(), heading.language());
    }
    return outcomes;
  }

  private void json(Context request) throws IOException {
    Uploads.guard(request);
    Heading heading = Asked.heading(request, service);
    List<Outcome> outcomes = checked(Uploads.document(request), heading);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out, heading);
    report.begin();
    for (Outcome outcome : outcomes) {
      report.document(outcome);
    }
    report.end();
    request.contentType("application/json; charset=utf-8").result(out.toByteArray());
  }

  private void fault(Exception fault, Context request) {
    Language language = Asked.language(request);
    refuse(
        request,
        Faults.ofRequest(fault, language)
            .orElseGet(
                () -> {
                  service.report(fault);
                  return Faults.ofProgram(language);
                }));
  }

  private static void refuse(Context request, Refusal refusal) {
    Language language = Asked.language(request);
    request.status(refusal.status());
    if (refusal.status() == 503) {
      request.header("Retry-After", "10");
    }
    if (request.path().startsWith("/v1/")) {
      request.contentType(Problem.TYPE).result(Problem.json(refusal, language));
    } else {
      request.html(DepositPage.refused(refusal, language));
    }
  }
}
