package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.desk.page.AccountPage;
import org.contreseing.desk.page.AccountPage.Notice;
import org.contreseing.people.Passwords;
import org.contreseing.people.SignIn;
import org.contreseing.store.Account;
import org.contreseing.store.Accounts;
import org.contreseing.store.LoginSession;
import org.contreseing.store.NewSession;
import org.contreseing.store.Role;
import org.contreseing.store.Store;

/** One's own account, and those of others for whoever administers. */
final class AccountPages {

  private static final String ONE = "/admin/accounts/{id}";

  private final Store store;
  private final SignIn signIn;
  private final Door door;

  AccountPages(Store store, SignIn signIn, Door door) {
    this.store = store;
    this.signIn = signIn;
    this.door = door;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/account", Access.READ, r -> own(r, changed(r))),
        Route.post("/account/password", Access.READ, this::ownPassword),
        Route.get(ONE, Access.ADMINISTER, r -> edit(r, Optional.empty())),
        Route.post(ONE, Access.ADMINISTER, this::disable),
        Route.post(ONE + "/roles", Access.ADMINISTER, this::roles),
        Route.post(ONE + "/password", Access.ADMINISTER, this::password));
  }

  private static LoginSession session(Context request) {
    return Door.session(request).orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }

  private static Optional<Notice> changed(Context request) {
    return Asked.query(request, "changed").map(c -> new Notice("account.changed", true));
  }

  private void own(Context request, Optional<Notice> notice) {
    Account account = session(request).account();
    show(request, notice);
    request.html(AccountPage.own(Frames.of(request), account, signIn.hasPassword(account), notice));
  }

  private static void show(Context request, Optional<Notice> notice) {
    if (notice.filter(n -> !n.done()).isPresent()) {
      request.status(422);
    }
  }

  private void ownPassword(Context request) {
    Account account = session(request).account();
    String fresh = field(request, "fresh");
    if (!Passwords.isAcceptable(fresh)) {
      own(request, refused("admin.refused.password"));
      return;
    }
    Optional<NewSession> begun = signIn.change(account, field(request, "current"), fresh);
    if (begun.isEmpty()) {
      own(request, refused("account.refused.current"));
      return;
    }
    // The old session ended with the old password, and its proof too.
    door.remember(request, begun.get());
    see(request, "/account?changed=true");
  }

  private Accounts accounts(Context request) {
    return store.of(Door.caller(request).organisation()).accounts();
  }

  private Account account(Context request) {
    String id = request.pathParam("id");
    return accounts(request).all().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }

  private void edit(Context request, Optional<Notice> notice) {
    show(request, notice);
    request.html(AccountPage.edit(Frames.of(request), account(request), notice));
  }

  private void disable(Context request) {
    change(request, account(request).roles(), field(request, "disabled").equals("true"));
  }

  private void roles(Context request) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    request.formParams("roles").forEach(r -> Role.of(r).ifPresent(roles::add));
    change(request, roles, account(request).disabled());
  }

  /** Nobody shuts themselves out: somebody must be left who can let them in again. */
  private void change(Context request, Set<Role> roles, boolean disabled) {
    Account account = account(request);
    String author = Door.caller(request).name();
    boolean own = account.name().equals(author);
    if (own && (disabled || !roles.contains(Role.ADMINISTER))) {
      edit(request, refused("account.refused.own"));
    } else if (roles.equals(account.roles()) && disabled == account.disabled()) {
      see(request, "/admin/accounts");
    } else {
      accounts(request).change(account.id(), roles, disabled, author);
      see(request, "/admin/accounts");
    }
  }

  private void password(Context request) {
    String fresh = field(request, "fresh");
    if (!Passwords.isAcceptable(fresh)) {
      edit(request, refused("admin.refused.password"));
      return;
    }
    String author = Door.caller(request).name();
    accounts(request).password(account(request).id(), Passwords.hash(fresh), author);
    see(request, "/admin/accounts");
  }

  private static Optional<Notice> refused(String key) {
    return Optional.of(new Notice(key, false));
  }

  private static void see(Context request, String address) {
    request.status(303).header("Location", Frames.of(request).to(address));
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("");
  }
}
