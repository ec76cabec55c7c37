package org.contreseing.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.contreseing.people.Caller;
import org.contreseing.people.NotAllowedException;
import org.contreseing.people.SignIn;
import org.contreseing.store.LoginSession;
import org.contreseing.store.NewSession;

/** Finds out who asks, and lets in whoever may. */
final class Door {

  private static final String COOKIE = "contreseing-session";
  private static final String CALLER = "caller";
  private static final String SESSION = "session";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Optional<Caller> single;
  private final boolean encrypted;
  private final SignIn signIn;

  Door(Settings settings, SignIn signIn) {
    this.single = settings.single();
    this.encrypted = settings.isEncrypted();
    this.signIn = signIn;
  }

  /**
   * Lets a request in, or refuses it.
   *
   * @throws Refusal with 401 when nobody is known to ask, and 403 when it is not theirs to ask
   */
  void admit(Context request, Access access) {
    Optional<Caller> caller = identify(request);
    caller.ifPresent(c -> request.attribute(CALLER, c));
    if (access == Access.PUBLIC) {
      return;
    }
    if (caller.isEmpty()) {
      throw Refusals.unknownCaller(Asked.language(request));
    }
    access
        .role()
        .filter(role -> !caller.get().may(role))
        .ifPresent(
            role -> {
              throw new NotAllowedException(role);
            });
  }

  private Optional<Caller> identify(Context request) {
    String authorization = String.valueOf(request.header("Authorization"));
    if (authorization.startsWith("Bearer ")) {
      return signIn.key(authorization.substring("Bearer ".length()).strip());
    }
    if (single.isPresent()) {
      return single;
    }
    Optional<LoginSession> session =
        Optional.ofNullable(request.cookie(cookieName())).flatMap(signIn::session);
    session.ifPresent(s -> request.attribute(SESSION, s));
    return session.map(s -> SignIn.caller(s.account()));
  }

  /**
   * Refuses what a session's own page did not send. Programs with a key need no proof: no browser
   * adds a key by itself. Reads the form, so the request must have been admitted.
   */
  void checkProof(Context request) {
    Optional<LoginSession> session = session(request);
    if (session.isEmpty() || READING.contains(request.req().getMethod())) {
      return;
    }
    String given =
        Optional.ofNullable(request.header("X-CSRF-Token"))
            .or(() -> Optional.ofNullable(isForm(request) ? request.formParam("csrf") : null))
            .orElse("");
    if (!same(given, session.get().csrf())) {
      throw Refusals.withoutProof(Asked.language(request));
    }
  }

  private static boolean isForm(Context request) {
    String type = String.valueOf(request.contentType());
    return type.startsWith("application/x-www-form-urlencoded")
        || type.startsWith("multipart/form-data");
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Who asks; only for routes that are not public. */
  static Caller caller(Context request) {
    return maybeCaller(request).orElseThrow(() -> new IllegalStateException("a public route"));
  }

  static Optional<Caller> maybeCaller(Context request) {
    return Optional.ofNullable(request.attribute(CALLER));
  }

  /** The session of who signed in; empty for a program, and when nobody needs to sign in. */
  static Optional<LoginSession> session(Context request) {
    return Optional.ofNullable(request.attribute(SESSION));
  }

  /** What forms of a page must carry as {@code csrf}; empty when nobody signs in. */
  static Optional<String> proof(Context request) {
    return session(request).map(LoginSession::csrf);
  }

  /** Whether people must sign in at all. */
  boolean isLocked() {
    return single.isEmpty();
  }

  /** Whether cookies must only travel encrypted. */
  boolean isEncrypted() {
    return encrypted;
  }

  void remember(Context request, NewSession session) {
    request.cookie(cookie(session.token(), (int) SignIn.LONGEST.toSeconds()));
  }

  void forget(Context request) {
    Optional.ofNullable(request.cookie(cookieName())).ifPresent(signIn::end);
    request.cookie(cookie("", 0));
  }

  // The prefix makes browsers insist on encryption and on this very host.
  private String cookieName() {
    return encrypted ? "__Host-" + COOKIE : COOKIE;
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(cookieName(), value, "/", seconds, encrypted, true, null, SameSite.STRICT);
  }
}
