package org.contreseing.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.people.OpenId;
import org.contreseing.people.SignIn;
import org.contreseing.review.Reviews;
import org.contreseing.store.Store;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running desk. */
public final class Desk implements AutoCloseable {

  /** Beside one for each document that is being received, so that others are always answered. */
  private static final int SPARE_THREADS = 64;

  private static final long PATIENCE_MILLIS = 150_000;
  private static final String PLACE = "place";

  private final Settings settings;
  private final Guard guard;
  private final Door door;
  private final Admission admission;
  private final Figures figures;
  private final Waiting waiting;
  private final List<Route> routes;
  private final Refusing refusing;
  private final Javalin server;

  private Desk(
      Reviews reviews, Store store, Clock clock, Settings settings, Optional<OpenId> openId) {
    this.settings = settings;
    SignIn signIn = new SignIn(store, clock);
    this.guard = new Guard(settings);
    this.door = new Door(settings, signIn);
    this.admission = new Admission(settings.uploads(), Runtime.getRuntime().maxMemory() / 4);
    this.figures = new Figures(reviews.queue(), admission);
    this.refusing = new Refusing(reviews.program().faults());
    this.waiting = new Waiting(reviews);
    this.routes =
        Stream.of(
                new ServiceRoutes(reviews, store, figures, settings).routes(),
                new CheckRoutes(reviews, waiting).routes(),
                new GateRoutes(reviews, waiting).routes(),
                new SubmissionRoutes(reviews, store).routes(),
                new ComparisonRoutes(reviews).routes(),
                new AdminRoutes(store, clock).routes(),
                new SignInRoutes(door, signIn, openId.isPresent()).routes(),
                openId
                    .map(o -> new OpenIdRoutes(o, door, signIn, clock).routes())
                    .orElse(List.of()),
                new PageRoutes(reviews).routes(),
                new PageForms(reviews).routes(),
                new AdminPages(store).routes(),
                new AccountPages(store, signIn, door).routes())
            .flatMap(List::stream)
            .toList();
    this.server = Javalin.create(this::configure);
  }

  /** Starts the desk without a provider of identities. */
  public static Desk start(Reviews reviews, Store store, Clock clock, Settings settings) {
    return start(reviews, store, clock, settings, Optional.empty());
  }

  /**
   * Starts the desk.
   *
   * @param openId where people may sign in too
   * @throws PortTakenException when the port is in use
   */
  public static Desk start(
      Reviews reviews, Store store, Clock clock, Settings settings, Optional<OpenId> openId) {
    Desk desk = new Desk(reviews, store, clock, settings, openId);
    try {
      desk.server.start(settings.address(), settings.port());
    } catch (JavalinBindException e) {
      throw new PortTakenException(settings.port(), e);
    }
    return desk;
  }

  public int port() {
    return server.port();
  }

  /** Everything it answers. */
  List<Route> routes() {
    return routes;
  }

  @Override
  public void close() {
    server.stop();
    waiting.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = Uploads.LARGEST;
    config.http.asyncTimeout = PATIENCE_MILLIS;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(settings.uploads() + SPARE_THREADS, 8);
    // Parts stay in memory: a document never touches the disk.
    config.jetty.multipartConfig.maxInMemoryFileSize((int) Uploads.LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(Uploads.LIMIT, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.LARGEST, SizeUnit.BYTES);
    config.routes.before(
        request -> {
          figures.begin(request);
          guard.check(request);
        });
    for (Route route : routes) {
      config.routes.addEndpoint(
          Endpoint.create(route.method(), route.path()).handler(request -> answer(route, request)));
    }
    config.routes.after(this::leave);
    refusing.configure(config);
  }

  private void answer(Route route, Context request) throws Exception {
    request.attribute("route", route.path());
    door.admit(request, route.access());
    if (route.uploads()) {
      Uploads.guard(request);
      request.attribute(PLACE, admission.enter(request));
    }
    try {
      door.checkProof(request);
      route.handler().handle(request);
    } catch (Exception | Error e) {
      giveBack(request);
      throw e;
    }
  }

  private void leave(Context request) {
    giveBack(request);
    String route = request.attribute("route");
    figures.end(request, route == null ? "none" : route);
  }

  private static void giveBack(Context request) {
    Admission.Place place = request.attribute(PLACE);
    if (place != null) {
      place.giveBack();
    }
  }
}
