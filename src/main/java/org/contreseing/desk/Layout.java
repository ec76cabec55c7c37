package org.contreseing.desk;

import java.util.function.Consumer;
import org.contreseing.model.Language;
import org.contreseing.report.html.Html;

/** The frame around every page. */
final class Layout {

  private Layout() {}

  static String page(String title, Language language, Consumer<Html> content) {
    Html html = new Html();
    html.open("html", "lang", language.code());
    head(html, title);
    html.open("body");
    html.element(
        "a",
        language.pick("Aller au contenu", "Skip to content"),
        "class",
        "skip",
        "href",
        "#content");
    banner(html, language);
    html.open("main", "id", "content", "tabindex", "-1");
    content.accept(html);
    html.close();
    foot(html, language);
    return html.close().close().page();
  }

  private static void head(Html html, String title) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title + " – Contreseing");
    html.empty("link", "rel", "stylesheet", "href", "/assets/report.css");
    html.empty("link", "rel", "stylesheet", "href", "/assets/desk.css");
    html.open("script", "src", "/assets/report.js", "defer", "").close();
    html.open("script", "src", "/assets/desk.js", "defer", "").close();
    html.close();
  }

  private static void banner(Html html, Language language) {
    html.open("header", "class", "banner");
    html.element("a", "Contreseing", "class", "brand", "href", home(language));
    Language other = language == Language.FR ? Language.EN : Language.FR;
    html.element(
        "a",
        language.pick("English", "Français"),
        "class",
        "language",
        "href",
        home(other),
        "hreflang",
        other.code(),
        "lang",
        other.code());
    html.close();
  }

  private static void foot(Html html, Language language) {
    html.open("footer");
    html.element(
        "p",
        language.pick(
            "Le document est lu en mémoire sur cette machine, puis oublié\u00a0: rien n’est conservé ni transmis.",
            "The document is read in memory on this machine, then forgotten: nothing is stored or sent."));
    html.close();
  }

  static String home(Language language) {
    return language == Language.FR ? "/" : "/?lang=en";
  }
}
