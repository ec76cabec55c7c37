package org.contreseing.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.report.Edition;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * A report in one HTML file that needs no other file and no network. What it says of all documents
 * stands before them, so they are held back until the last one is known.
 */
public final class HtmlReport implements ReportWriter {

  private final OutputStream out;
  private final Edition edition;
  private final Language language;
  private final Register register;
  private final Spill documents;
  private String firstFile = "";

  public HtmlReport(OutputStream out, Edition edition) throws IOException {
    this.out = out;
    this.edition = edition;
    this.language = edition.heading().language();
    this.register = new Register(language);
    this.documents = new Spill();
  }

  @Override
  public void begin() {}

  @Override
  public void document(Outcome outcome) throws IOException {
    if (register.size() == 0) {
      firstFile = Visible.excerpt(outcome.file(), 120);
    }
    Html html = new Html();
    if (outcome.result() instanceof Checked checked) {
      checked.reports().forEach(r -> agreement(html, outcome, checked, r));
    } else {
      String id = "c" + (register.size() + 1) + "-top";
      register.addUnread(outcome, id);
      UnreadView.write(html, outcome, id, language);
    }
    documents.add(html.fragment());
  }

  private void agreement(Html html, Outcome outcome, Checked checked, Report report) {
    String prefix = "c" + (register.size() + 1) + "-";
    register.add(outcome, report, prefix + "top");
    new AgreementView(html, edition.heading(), edition.handbook())
        .write(outcome, checked, report, prefix);
  }

  @Override
  public void end() throws IOException {
    try (documents) {
      Html html = new Html();
      html.asset("<!DOCTYPE html>\n").open("html", "lang", language.code());
      head(html);
      html.open("body").element("a", skip(), "class", "skip", "href", "#content");
      banner(html);
      html.open("main", "id", "content", "tabindex", "-1");
      if (register.size() > 1) {
        register.write(html);
      }
      write(html);
      documents.copyTo(out);
      html.close();
      foot(html);
      html.open("script").asset(Styles.script()).close();
      html.close().close();
      write(html);
      out.flush();
    }
  }

  private void write(Html html) throws IOException {
    out.write(html.drain().getBytes(StandardCharsets.UTF_8));
  }

  private String skip() {
    return language.pick("Aller au contenu", "Skip to content");
  }

  private void head(Html html) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", Styles.policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    String subject = register.size() > 1 ? Words.count(register.size(), "document") : firstFile;
    html.element("title", subject + language.pick(" – rapport", " – report") + " – Contreseing");
    html.open("style").asset(Styles.sheet()).close().close();
  }

  private void banner(Html html) {
    html.open("header", "class", "banner");
    html.element("span", "Contreseing", "class", "brand");
    html.element(
        "span", language.pick("Rapport de vérification", "Report of a check"), "class", "where");
    html.close();
  }

  private void foot(Html html) {
    Heading heading = edition.heading();
    html.open("footer");
    html.element(
        "p",
        language.pick("Vérifié par Contreseing ", "Checked by Contreseing ")
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
    HouseWords.of(heading.house(), language).ifPresent(words -> html.element("p", words));
    html.element(
        "p",
        language.pick(
            "Une vérification par règles ne remplace pas la relecture d’un juriste\u00a0: ce qu’elle ne dit pas n’est pas approuvé.",
            "A check by rules does not replace a lawyer’s reading: what it is silent about is not approved."));
    html.close();
  }
}
