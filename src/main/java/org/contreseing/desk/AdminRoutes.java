package org.contreseing.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.people.Caller;
import org.contreseing.people.Passwords;
import org.contreseing.store.Account;
import org.contreseing.store.NewKey;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Store;

/** What administrators of an organisation do: accounts, keys, the audit trail, retention. */
final class AdminRoutes {

  private static final String NAME = "[a-z0-9][a-z0-9._@+-]{0,99}";

  private final Store store;
  private final Clock clock;

  AdminRoutes(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/accounts", Access.ADMINISTER, this::accounts),
        Route.post("/v1/accounts", Access.ADMINISTER, this::createAccount),
        Route.patch("/v1/accounts/{id}", Access.ADMINISTER, this::changeAccount),
        Route.get("/v1/keys", Access.ADMINISTER, this::keys),
        Route.post("/v1/keys", Access.ADMINISTER, this::createKey),
        Route.delete("/v1/keys/{id}", Access.ADMINISTER, this::revokeKey),
        Route.get("/v1/audit", Access.ADMINISTER, this::audit),
        Route.post("/v1/purge", Access.ADMINISTER, this::purge));
  }

  private OrganisationStore own(Context request) {
    return store.of(Door.caller(request).organisation());
  }

  private void accounts(Context request) {
    ObjectNode answer = Shown.object();
    answer.set("accounts", Shown.all(own(request).accounts().all(), Shown::account));
    Shown.send(request, answer);
  }

  private void createAccount(Context request) {
    Body body = Body.of(request);
    String name = body.required("name", NAME).toLowerCase(Locale.ROOT);
    if (!name.matches(NAME)) {
      throw Refusal.badParameter("name", name, NAME, body.language());
    }
    Optional<Account> created =
        own(request)
            .accounts()
            .create(
                name,
                body.text("display").filter(d -> !d.isBlank()).orElse(name),
                password(body),
                body.text("subject"),
                body.roles(),
                Door.caller(request).name());
    Account account = created.orElseThrow(() -> Refusals.conflict(body.language()));
    Shown.send(request.status(201), Shown.account(account));
  }

  private static Optional<String> password(Body body) {
    Optional<String> password = body.text("password");
    password
        .filter(p -> !Passwords.isAcceptable(p))
        .ifPresent(
            p -> {
              throw Refusal.badParameter(
                  "password", "…", Passwords.SHORTEST + "-" + Passwords.LONGEST, body.language());
            });
    return password.map(Passwords::hash);
  }

  private void changeAccount(Context request) {
    Caller caller = Door.caller(request);
    Body body = Body.of(request);
    String id = request.pathParam("id");
    Optional<String> password = password(body);
    boolean found =
        password.isPresent()
            ? own(request).accounts().password(id, password.get(), caller.name())
            : own(request)
                .accounts()
                .change(id, body.roles(), body.json().path("disabled").asBoolean(), caller.name());
    done(request, found);
  }

  private void keys(Context request) {
    ObjectNode answer = Shown.object();
    answer.set("keys", Shown.all(own(request).keys().all(), Shown::key));
    Shown.send(request, answer);
  }

  private void createKey(Context request) {
    Body body = Body.of(request);
    NewKey key =
        own(request)
            .keys()
            .create(
                body.required("name", "…"),
                body.roles(),
                body.text("expires").map(e -> time(e, body)),
                Door.caller(request).name());
    ObjectNode shown = Shown.key(key.key());
    shown.put("secret", key.secret());
    Shown.send(request.status(201), shown);
  }

  private static Instant time(String given, Body body) {
    try {
      return Instant.parse(given);
    } catch (DateTimeParseException e) {
      throw Refusal.badParameter("expires", given, "2027-01-31T00:00:00Z", body.language());
    }
  }

  private void revokeKey(Context request) {
    done(request, own(request).keys().revoke(request.pathParam("id"), Door.caller(request).name()));
  }

  private static void done(Context request, boolean found) {
    if (!found) {
      throw Refusals.missing(Asked.language(request));
    }
    request.status(204);
  }

  private void audit(Context request) {
    ObjectNode answer = Shown.object();
    answer.set(
        "entries",
        Shown.all(
            own(request).audit().newest(Asked.query(request, "subject"), Filters.limit(request)),
            Shown::entry));
    Shown.send(request, answer);
  }

  private void purge(Context request) {
    Body body = Body.of(request);
    int days = body.json().path("untouchedDays").asInt(0);
    if (days < 1) {
      throw Refusal.badParameter("untouchedDays", "" + days, "1-36500", body.language());
    }
    Instant before = clock.instant().minus(Duration.ofDays(days));
    int removed = own(request).purge().untouchedSince(before, Door.caller(request).name());
    ObjectNode answer = Shown.object();
    answer.put("purged", removed);
    Shown.send(request, answer);
  }
}
