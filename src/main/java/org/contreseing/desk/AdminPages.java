package org.contreseing.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.contreseing.desk.page.AdminPage;
import org.contreseing.people.Passwords;
import org.contreseing.store.NewKey;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Role;
import org.contreseing.store.Store;

/** Accounts, keys and the audit trail as pages, for whoever administers an organisation. */
final class AdminPages {

  private static final String NAME = "[a-z0-9][a-z0-9._@+-]{0,99}";
  private static final int ENTRIES = 200;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Store store;

  AdminPages(Store store) {
    this.store = store;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/admin", Access.ADMINISTER, r -> see(r, "/admin/accounts")),
        Route.get("/admin/accounts", Access.ADMINISTER, r -> accounts(r, Optional.empty())),
        Route.post("/admin/accounts", Access.ADMINISTER, this::open),
        Route.get(
            "/admin/keys", Access.ADMINISTER, r -> keys(r, Optional.empty(), Optional.empty())),
        Route.post("/admin/keys", Access.ADMINISTER, this::make),
        Route.post("/admin/keys/{id}", Access.ADMINISTER, this::revoke),
        Route.get("/admin/audit", Access.ADMINISTER, this::audit));
  }

  private OrganisationStore own(Context request) {
    return store.of(Door.caller(request).organisation());
  }

  private void accounts(Context request, Optional<String> refusal) {
    refusal.ifPresent(r -> request.status(422));
    request.html(AdminPage.accounts(Frames.of(request), own(request).accounts().all(), refusal));
  }

  private void open(Context request) {
    String name = field(request, "name").toLowerCase(Locale.ROOT);
    String password = field(request, "password");
    if (!Passwords.isAcceptable(password)) {
      accounts(request, Optional.of(say(request, "admin.refused.password")));
      return;
    }
    String display = field(request, "display");
    boolean made =
        name.matches(NAME)
            && own(request)
                .accounts()
                .create(
                    name,
                    display.isBlank() ? name : display,
                    Optional.of(Passwords.hash(password)),
                    Optional.empty(),
                    roles(request),
                    Door.caller(request).name())
                .isPresent();
    if (made) {
      see(request, "/admin/accounts");
    } else {
      accounts(request, Optional.of(say(request, "admin.refused")));
    }
  }

  private void keys(Context request, Optional<String> secret, Optional<String> refusal) {
    refusal.ifPresent(r -> request.status(422));
    request.html(AdminPage.keys(Frames.of(request), own(request).keys().all(), secret, refusal));
  }

  private void make(Context request) {
    String name = field(request, "name");
    if (name.isBlank() || name.length() > 100) {
      keys(request, Optional.empty(), Optional.of(say(request, "admin.refused")));
      return;
    }
    NewKey key =
        own(request)
            .keys()
            .create(name, roles(request), expires(request), Door.caller(request).name());
    keys(request, Optional.of(key.secret()), Optional.empty());
  }

  /** The end of a day in Paris; never when none is given. */
  private static Optional<Instant> expires(Context request) {
    String day = field(request, "expires");
    try {
      return day.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(day).plusDays(1).atStartOfDay(PARIS).toInstant());
    } catch (DateTimeParseException e) {
      throw Refusal.badParameter("expires", day, "2027-01-31", Asked.language(request));
    }
  }

  private void revoke(Context request) {
    if (!own(request).keys().revoke(request.pathParam("id"), Door.caller(request).name())) {
      throw Refusals.missing(Asked.language(request));
    }
    see(request, "/admin/keys");
  }

  private void audit(Context request) {
    request.html(
        AdminPage.audit(
            Frames.of(request), own(request).audit().newest(Optional.empty(), ENTRIES)));
  }

  private static Set<Role> roles(Context request) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    request.formParams("roles").forEach(r -> Role.of(r).ifPresent(roles::add));
    return roles;
  }

  private static void see(Context request, String address) {
    request.status(303).header("Location", Frames.of(request).to(address));
  }

  private static String say(Context request, String key) {
    return Frames.of(request).say().of(key);
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("").strip();
  }
}
