package org.contreseing.results.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.contreseing.report.Heading;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Styles;

/** What surrounds every page of an audit: head, banner, foot; no page needs another file. */
final class Shell {

  private static final String SHEET = Styles.sheet() + read("audit.css");
  private static final String SCRIPT = read("audit.js");

  private final Heading heading;
  private final Speech speech;

  Shell(Heading heading, Speech speech) {
    this.heading = heading;
    this.speech = speech;
  }

  /** Opens the page, down to its main part. */
  void begin(Html html, String title, String home) {
    html.asset("<!DOCTYPE html>\n").open("html", "lang", speech.language().code());
    html.open("head").empty("meta", "charset", "utf-8");
    String policy = Styles.policy(SHEET, SCRIPT);
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", title + " – Contreseing");
    html.open("style").asset(SHEET).close().close();
    html.open("body", "class", "audit");
    html.element(
        "a",
        speech.pick("Aller au contenu", "Skip to content"),
        "class",
        "skip",
        "href",
        "#content");
    html.open("header", "class", "banner");
    if (home.isEmpty()) {
      html.element("span", "Contreseing", "class", "brand");
    } else {
      html.element("a", "Contreseing", "class", "brand", "href", home);
    }
    html.element(
        "span", speech.pick("Audit d’une archive", "Audit of an archive"), "class", "where");
    html.close();
    html.open("main", "id", "content", "tabindex", "-1");
  }

  void end(Html html) {
    html.close().open("footer");
    html.element(
        "p",
        speech.pick("Vérifié par Contreseing ", "Checked by Contreseing ")
            + heading.version()
            + speech.pick(", profil «\u00a0", ", profile “")
            + Words.profile(heading.profile(), speech.language())
            + speech.pick("\u00a0», au ", "”, as of ")
            + Words.day(heading.on(), speech.language())
            + speech.pick(", livre de règles ", ", rule book ")
            + heading.ruleBook()
            + ".",
        "class",
        "wrap");
    html.element(
        "p",
        speech.pick(
            "Une vérification par règles ne remplace pas la relecture d’un juriste\u00a0: ce qu’elle ne dit pas n’est pas approuvé.",
            "A check by rules does not replace a lawyer’s reading: what it is silent about is not approved."));
    html.close().open("script").asset(SCRIPT).close().close().close();
  }

  private static String read(String name) {
    try (InputStream in = Shell.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
