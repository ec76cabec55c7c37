package org.contreseing.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.contreseing.desk.page.SignInPage;
import org.contreseing.model.Language;
import org.contreseing.people.OpenId;
import org.contreseing.people.OpenIdException;
import org.contreseing.people.SignIn;
import org.contreseing.store.Account;

/** Signing in with a provider of identities. Who has no account here is not let in. */
final class OpenIdRoutes {

  private static final String COOKIE = "contreseing-openid";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;
  private static final RateLimit JOURNEYS = new RateLimit("journeys", MOST, RateLimit.CONCURRENT);

  private final OpenId openId;
  private final Door door;
  private final SignIn signIn;
  private final Clock clock;
  private final Map<String, Pending> pending = new ConcurrentHashMap<>();

  /** Who is on the way, and until when that counts. */
  private record Pending(OpenId.Journey journey, Instant until) {}

  OpenIdRoutes(OpenId openId, Door door, SignIn signIn, Clock clock) {
    this.openId = openId;
    this.door = door;
    this.signIn = signIn;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/sign-in/openid", Access.PUBLIC, this::begin),
        Route.get("/sign-in/openid/back", Access.PUBLIC, this::end));
  }

  private void begin(Context request) throws OpenIdException {
    Instant now = clock.instant();
    pending.values().removeIf(p -> p.until().isBefore(now));
    if (pending.size() >= MOST) {
      throw Refusals.tooMany(JOURNEYS, 60, Asked.language(request));
    }
    OpenId.Journey journey = openId.begin();
    pending.put(journey.state(), new Pending(journey, now.plus(PATIENCE)));
    // Lax, because the provider sends people back from elsewhere.
    request.cookie(cookie(journey.state(), (int) PATIENCE.toSeconds()));
    request.status(303).header("Location", journey.address().toString());
  }

  private void end(Context request) throws OpenIdException {
    Language language = Asked.language(request);
    String state = Asked.query(request, "state").orElse("");
    Optional<Pending> known = Optional.ofNullable(pending.remove(state));
    boolean same = state.equals(request.cookie(COOKIE));
    request.cookie(cookie("", 0));
    Optional<String> code = Asked.query(request, "code");
    if (!same
        || code.isEmpty()
        || known.filter(p -> p.until().isAfter(clock.instant())).isEmpty()) {
      throw Refusals.notRecognised(language);
    }
    Account account =
        signIn
            .recognise(openId.end(known.get().journey(), code.get()))
            .orElseThrow(() -> Refusals.notRecognised(language));
    door.remember(request, signIn.begin(account));
    // The cookie does not travel with a redirect that began elsewhere, but with one of our page.
    request.html(SignInPage.welcome(Frames.of(request)));
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(
        COOKIE, value, "/sign-in/openid", seconds, door.isEncrypted(), true, null, SameSite.LAX);
  }
}
