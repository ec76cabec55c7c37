package org.contreseing.desk.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Account;
import org.contreseing.store.ApiKey;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.Role;

/** Accounts, keys of programs, and the audit trail of one organisation. */
public final class AdminPage {

  private static final Set<String> OPTIONAL = Set.of("display", "expires");

  private final Html html;
  private final Frame frame;
  private final Say say;

  private AdminPage(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  /**
   * @param refusal why what was just sent was not taken
   */
  public static String accounts(Frame frame, List<Account> accounts, Optional<String> refusal) {
    return page(frame, "accounts", refusal, p -> p.accounts(accounts));
  }

  /**
   * @param secret of a key just made: shown this once
   */
  public static String keys(
      Frame frame, List<ApiKey> keys, Optional<String> secret, Optional<String> refusal) {
    return page(frame, "keys", refusal, p -> p.keys(keys, secret));
  }

  /** The newest entries. */
  public static String audit(Frame frame, List<AuditEntry> entries) {
    return page(frame, "audit", Optional.empty(), p -> p.audit(entries));
  }

  private static String page(
      Frame frame, String kind, Optional<String> refusal, Consumer<AdminPage> content) {
    String title = frame.say().of("admin." + kind);
    return Shell.page(
        frame,
        title,
        html -> {
          AdminPage page = new AdminPage(html, frame);
          page.places(kind);
          html.element("h1", title);
          html.element("p", frame.say().of("admin." + kind + ".how"), "class", "lead");
          refusal.ifPresent(r -> html.element("p", r, "class", "refused", "role", "alert"));
          content.accept(page);
        });
  }

  private void places(String kind) {
    html.open("nav", "class", "places sub", "aria-label", say.of("nav.admin"));
    for (String place : List.of("accounts", "keys", "audit")) {
      html.element(
          "a",
          say.of("admin." + place),
          "href",
          frame.to("/admin/" + place),
          place.equals(kind) ? "aria-current" : "data-to",
          "page");
    }
    html.close();
  }

  private void accounts(List<Account> accounts) {
    if (accounts.isEmpty()) {
      html.element("p", say.of("admin.accounts.none"), "class", "empty");
    } else {
      table(accounts);
    }
    form("accounts", true);
  }

  private void table(List<Account> accounts) {
    head("accounts", "name", "display", "roles", "change");
    for (Account account : accounts) {
      html.open("tr").element("th", Visible.excerpt(account.name(), 60), "scope", "row");
      html.element("td", Visible.excerpt(account.display(), 60));
      html.element(
          "td",
          roles(account.roles()) + (account.disabled() ? " · " + say.of("admin.disabled") : ""));
      html.open("td");
      change(account);
      html.close().close();
    }
    html.close().close().close();
  }

  private void change(Account account) {
    html.element(
        "a",
        say.of("admin.change"),
        "href",
        frame.to("/admin/accounts/" + account.id()),
        "aria-label",
        say.of("admin.change") + " " + Visible.excerpt(account.name(), 60));
  }

  private void keys(List<ApiKey> keys, Optional<String> secret) {
    secret.ifPresent(
        s -> {
          html.open("div", "class", "secret", "role", "status");
          html.element("p", say.of("admin.secret")).element("code", s).close();
        });
    if (keys.isEmpty()) {
      html.element("p", say.of("admin.keys.none"), "class", "empty");
    } else {
      list(keys);
    }
    form("keys", false);
  }

  private void list(List<ApiKey> keys) {
    head("keys", "name", "roles", "made", "expires", "change");
    for (ApiKey key : keys) {
      html.open("tr").element("th", Visible.excerpt(key.name(), 60), "scope", "row");
      html.element("td", roles(key.roles()));
      html.element(
          "td", say.time(key.created()) + ", " + say.of("by", Visible.excerpt(key.author(), 40)));
      html.element("td", key.expires().map(say::time).orElse(say.of("admin.never")));
      html.open("td");
      key.revoked()
          .ifPresentOrElse(
              at -> html.text(say.of("admin.revoked", say.time(at))), () -> revoke(key));
      html.close().close();
    }
    html.close().close().close();
  }

  private void revoke(ApiKey key) {
    frame.form(html, "inline", "/admin/keys/" + key.id(), false);
    html.element(
            "button",
            say.of("admin.revoke"),
            "type",
            "submit",
            "class",
            "quiet",
            "aria-label",
            say.of("admin.revoke") + " " + Visible.excerpt(key.name(), 60))
        .close();
  }

  private void audit(List<AuditEntry> entries) {
    head("audit", "at", "actor", "action", "subject", "detail");
    for (AuditEntry entry : entries) {
      html.open("tr").element("td", say.time(entry.at()));
      html.element("td", Visible.excerpt(entry.actor(), 60));
      html.element("td", say.name("audit", entry.action()));
      html.element("td", Visible.excerpt(entry.subject(), 60), "class", "id");
      html.element("td", Visible.excerpt(entry.detail(), 160), "class", "id").close();
    }
    html.close().close().close();
  }

  private void head(String kind, String... columns) {
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        say.of("admin." + kind));
    html.open("table", "class", "plain").open("thead").open("tr");
    for (String column : columns) {
      html.element("th", say.of("admin." + column), "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private String roles(Set<Role> roles) {
    return String.join(
        ", ",
        roles.stream()
            .sorted(Comparator.naturalOrder())
            .map(r -> say.name("role", r.code()))
            .toList());
  }

  private void form(String kind, boolean account) {
    html.element("h2", say.of("admin." + kind + ".new"));
    frame.form(html, "admin-form", "/admin/" + kind, false);
    field("name", "text", "off");
    if (account) {
      field("display", "text", "off");
      field("password", "password", "new-password");
      html.element("p", say.of("admin.password.how"), "class", "where");
    }
    RoleBoxes.write(html, say, Set.of());
    if (!account) {
      field("expires", "date", "off");
    }
    html.element("button", say.of("admin." + kind + ".go"), "type", "submit").close();
  }

  private void field(String name, String type, String purpose) {
    html.open("p").element("label", say.of("admin." + name), "for", "a-" + name);
    html.empty(
        "input",
        "id",
        "a-" + name,
        "name",
        name,
        "type",
        type,
        "autocomplete",
        purpose,
        OPTIONAL.contains(name) ? "data-optional" : "required",
        "");
    html.close();
  }
}
