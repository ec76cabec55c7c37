package org.contreseing.desk.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Account;

/** One account: as its owner sees it, and as an administrator does. */
public final class AccountPage {

  private final Html html;
  private final Frame frame;
  private final Say say;
  private final Account account;

  private AccountPage(Html html, Frame frame, Account account) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
    this.account = account;
  }

  /**
   * What became of a form that was just sent.
   *
   * @param key of the sentence
   * @param done whether it was done
   */
  public record Notice(String key, boolean done) {}

  /**
   * The caller's own.
   *
   * @param password whether it has one; else its owner signs in elsewhere
   */
  public static String own(
      Frame frame, Account account, boolean password, Optional<Notice> notice) {
    return page(frame, account, "account.own", notice, p -> p.own(password));
  }

  /** Anyone's, for an administrator. */
  public static String edit(Frame frame, Account account, Optional<Notice> notice) {
    return page(frame, account, "account.edit", notice, AccountPage::edit);
  }

  private static String page(
      Frame frame,
      Account account,
      String title,
      Optional<Notice> notice,
      Consumer<AccountPage> content) {
    String words = frame.say().of(title, Visible.excerpt(account.name(), 60));
    return Shell.page(
        frame,
        words,
        html -> {
          AccountPage page = new AccountPage(html, frame, account);
          html.element("h1", words);
          notice.ifPresent(page::tell);
          content.accept(page);
        });
  }

  private void tell(Notice notice) {
    String kind = notice.done() ? "done" : "refused";
    String role = notice.done() ? "status" : "alert";
    html.element("p", say.of(notice.key()), "class", kind, "role", role);
  }

  private void own(boolean password) {
    String roles =
        account.roles().stream()
            .sorted(Comparator.naturalOrder())
            .map(r -> say.name("role", r.code()))
            .collect(Collectors.joining(", "));
    html.element(
        "p",
        roles.isEmpty() ? say.of("account.reads") : say.of("account.may", roles),
        "class",
        "lead");
    if (!password) {
      html.element("p", say.of("account.elsewhere"), "class", "empty");
      return;
    }
    html.element("h2", say.of("account.password"));
    frame.form(html, "admin-form", "/account/password", false);
    field("account.current", "current", "current-password");
    field("account.fresh", "fresh", "new-password");
    html.element("p", say.of("admin.password.how"), "class", "where");
    html.element("button", say.of("account.password.go"), "type", "submit").close();
  }

  private void edit() {
    html.open("p", "class", "crumbs");
    html.element("a", say.of("admin.accounts"), "href", frame.to("/admin/accounts")).close();
    html.element("p", Visible.excerpt(account.display(), 60), "class", "lead");
    html.element("h2", say.of("admin.roles"));
    String address = "/admin/accounts/" + account.id();
    frame.form(html, "admin-form", address + "/roles", false);
    RoleBoxes.write(html, say, account.roles());
    html.element("p", say.of("account.ends"), "class", "where");
    html.element("button", say.of("account.roles.go"), "type", "submit").close();
    html.element("h2", say.of("account.password"));
    frame.form(html, "admin-form", address + "/password", false);
    field("account.fresh", "fresh", "new-password");
    html.element("p", say.of("account.tell"), "class", "where");
    html.element("button", say.of("account.password.go"), "type", "submit", "class", "quiet");
    html.close();
    close(address);
  }

  private void close(String address) {
    String kind = account.disabled() ? "admin.enable" : "admin.disable";
    html.element("h2", say.of(kind));
    frame.form(html, "admin-form", address, false);
    html.element("p", say.of(kind + ".how"), "class", "where");
    html.empty(
        "input",
        "type",
        "hidden",
        "name",
        "disabled",
        "value",
        String.valueOf(!account.disabled()));
    html.element("button", say.of(kind), "type", "submit", "class", "quiet").close();
  }

  private void field(String label, String name, String purpose) {
    html.open("p").element("label", say.of(label), "for", "a-" + name);
    html.empty(
        "input",
        "id",
        "a-" + name,
        "name",
        name,
        "type",
        "password",
        "autocomplete",
        purpose,
        "required",
        "");
    html.close();
  }
}
