package org.contreseing.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.contreseing.model.Language;
import org.contreseing.report.Heading;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.compare.Compared;

/** A comparison in one HTML file that needs no other file and no network. */
public final class ComparePage {

  private final OutputStream out;
  private final Heading heading;
  private final Language language;

  public ComparePage(OutputStream out, Heading heading) {
    this.out = out;
    this.heading = heading;
    this.language = heading.language();
  }

  /** Writes the page. */
  public void write(Compared compared) throws IOException {
    Html html = new Html();
    html.asset("<!DOCTYPE html>\n").open("html", "lang", language.code());
    head(html, compared);
    html.open("body");
    html.element(
        "a",
        language.pick("Aller au contenu", "Skip to content"),
        "class",
        "skip",
        "href",
        "#content");
    html.open("header", "class", "banner").element("span", "Contreseing", "class", "brand");
    html.element(
        "span",
        language.pick("Comparaison de deux versions", "Comparison of two versions"),
        "class",
        "where");
    html.close();
    html.open("main", "id", "content", "tabindex", "-1");
    new ComparedView(html, language).write(compared);
    html.close();
    foot(html);
    html.open("script").asset(Styles.script()).close();
    html.close().close();
    out.write(html.drain().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void head(Html html, Compared compared) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", Styles.policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    String subject =
        Visible.excerpt(compared.older().file(), 80)
            + " → "
            + Visible.excerpt(compared.newer().file(), 80);
    html.element("title", subject + language.pick(" – comparaison", " – comparison"));
    html.open("style").asset(Styles.sheet()).close().close();
  }

  private void foot(Html html) {
    html.open("footer");
    html.element(
        "p",
        language.pick("Comparé par Contreseing ", "Compared by Contreseing ")
            + heading.version()
            + language.pick(", profil «\u00a0", ", profile “")
            + Words.profile(heading.profile(), language)
            + language.pick("\u00a0», au ", "”, as of ")
            + Words.day(heading.on(), language)
            + language.pick(", livre de règles ", ", rule book ")
            + heading.ruleBook()
            + ".",
        "class",
        "wrap");
    html.element(
        "p",
        language.pick(
            "La comparaison porte sur le texte. Elle ne dit rien des images, des tampons ni des signatures elles-mêmes.",
            "Only the text is compared. Images, stamps and the signatures themselves are not."));
    html.close();
  }
}
