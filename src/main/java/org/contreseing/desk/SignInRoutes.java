package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.contreseing.desk.page.SignInPage;
import org.contreseing.model.Language;
import org.contreseing.people.SignIn;
import org.contreseing.store.NewSession;

/** Signing in and out with a page and a cookie. */
final class SignInRoutes {

  private final Door door;
  private final SignIn signIn;

  private final boolean elsewhere;

  /**
   * @param elsewhere whether people may sign in with a provider of identities too
   */
  SignInRoutes(Door door, SignIn signIn, boolean elsewhere) {
    this.door = door;
    this.signIn = signIn;
    this.elsewhere = elsewhere;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/sign-in", Access.PUBLIC, this::page),
        Route.post("/sign-in", Access.PUBLIC, this::enter),
        Route.post("/sign-out", Access.READ, this::leave));
  }

  private void page(Context request) {
    request.html(page(request, Optional.empty()));
  }

  private void enter(Context request) {
    Language language = Asked.language(request);
    Optional<NewSession> session =
        signIn.password(form(request, "name"), form(request, "password"));
    if (session.isEmpty()) {
      String words =
          language.pick(
              "Le nom ou le mot de passe ne convient pas.",
              "The name or the password is not right.");
      request.status(401);
      request.html(page(request, Optional.of(words)));
      return;
    }
    door.remember(request, session.get());
    request.status(303).header("Location", next(request));
  }

  private void leave(Context request) {
    door.forget(request);
    request.status(303).header("Location", "/sign-in");
  }

  private String page(Context request, Optional<String> refusal) {
    String language = Asked.language(request).code();
    String target = "/sign-in?lang=" + language + "&next=" + Frames.encoded(next(request));
    return SignInPage.page(Frames.of(request), target, refusal, elsewhere);
  }

  private static String form(Context request, String field) {
    return Optional.ofNullable(request.formParam(field)).orElse("");
  }

  /** Where to go then: a path of the desk, whatever was asked for. */
  private static String next(Context request) {
    return Asked.query(request, "next")
        .filter(n -> n.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]{0,200}"))
        .orElse(Frames.home(Asked.language(request)));
  }
}
