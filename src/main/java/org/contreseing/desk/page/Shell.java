package org.contreseing.desk.page;

import java.util.Optional;
import java.util.function.Consumer;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.store.Role;

/** What stands around every page: head, banner, foot. */
public final class Shell {

  private final Frame frame;
  private final Say say;
  private final Html html = new Html();

  private Shell(Frame frame) {
    this.frame = frame;
    this.say = frame.say();
  }

  /** A page. */
  public static String page(Frame frame, String title, Consumer<Html> content) {
    return page(frame, title, Optional.empty(), content);
  }

  /**
   * A page that asks for itself again.
   *
   * @param again after how many seconds
   */
  static String page(Frame frame, String title, Optional<Integer> again, Consumer<Html> content) {
    return new Shell(frame).write(title, again, content);
  }

  private String write(String title, Optional<Integer> again, Consumer<Html> content) {
    html.open("html", "lang", frame.language().code());
    head(title, again);
    html.open("body");
    html.element("a", say.of("skip"), "class", "skip", "href", "#content");
    banner();
    html.open("main", "id", "content", "tabindex", "-1");
    content.accept(html);
    html.close();
    foot();
    return html.close().close().page();
  }

  // For the script's own requests.
  private void proof() {
    frame.proof().ifPresent(p -> html.empty("meta", "name", "csrf", "content", p));
  }

  private void head(String title, Optional<Integer> again) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    // With a script the page follows its checks by itself, and is not thrown away under a reader.
    again.ifPresent(
        s ->
            html.open("noscript")
                .empty("meta", "http-equiv", "refresh", "content", String.valueOf(s))
                .close());
    html.element("title", Visible.excerpt(title, 120) + " – Contreseing");
    proof();
    html.empty("link", "rel", "stylesheet", "href", "/assets/report.css");
    html.empty("link", "rel", "stylesheet", "href", "/assets/desk.css");
    html.open("script", "src", "/assets/report.js", "defer", "").close();
    html.open("script", "src", "/assets/desk.js", "defer", "").close();
    html.close();
  }

  private void banner() {
    html.open("header", "class", "banner");
    html.element("a", "Contreseing", "class", "brand", "href", frame.to("/"));
    if (frame.caller().isPresent()) {
      html.open("nav", "class", "places", "aria-label", say.of("nav"));
      place("/", "nav.deposit");
      place("/files", "nav.files");
      place("/rules", "nav.rules");
      if (frame.may(Role.ADMINISTER)) {
        place("/admin", "nav.admin");
      }
      html.close();
    }
    html.open("div", "class", "who");
    account();
    language();
    html.close().close();
  }

  private void place(String address, String key) {
    boolean here =
        address.equals("/") ? frame.path().equals("/") : frame.path().startsWith(address);
    html.element(
        "a", say.of(key), "href", frame.to(address), here ? "aria-current" : "data-to", "page");
  }

  private void account() {
    if (frame.proof().isEmpty()) {
      return;
    }
    frame
        .caller()
        .ifPresent(
            c ->
                html.element(
                    "a",
                    Visible.excerpt(c.name(), 40),
                    "class",
                    "name",
                    "href",
                    frame.to("/account"),
                    "title",
                    say.of("account.mine"),
                    frame.path().equals("/account") ? "aria-current" : "data-to",
                    "page"));
    frame.form(html, "sign-out", "/sign-out", false);
    html.element("button", say.of("sign-out"), "type", "submit", "class", "quiet").close();
  }

  private void language() {
    Language other = frame.language() == Language.FR ? Language.EN : Language.FR;
    html.element(
        "a",
        frame.language().pick("English", "Français"),
        "class",
        "language",
        "href",
        frame.here(other),
        "hreflang",
        other.code(),
        "lang",
        other.code());
  }

  private void foot() {
    html.open("footer");
    html.element("p", say.of("foot.kept"));
    html.element("p", say.of("foot.limits"));
    html.close();
  }
}
