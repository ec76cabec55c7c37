package org.contreseing.report.html;

import java.util.List;
import java.util.Optional;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.Fact;
import org.contreseing.compare.FindingChanges;
import org.contreseing.compare.Pairing;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.compare.CompareWords;
import org.contreseing.report.compare.Compared;
import org.contreseing.report.compare.Status;
import org.contreseing.report.compare.Weighed;

/** One agreement in two versions: the answer, what matters, and the text with its differences. */
final class CompareView {

  private static final int QUOTE = 200;

  private final Html html;
  private final Language language;
  private final CompareWords words;
  private final String prefix;

  /**
   * @param prefix of the names of places on the page
   */
  CompareView(Html html, Language language, String prefix) {
    this.html = html;
    this.language = language;
    this.words = new CompareWords(language);
    this.prefix = prefix;
  }

  void write(Comparison comparison, Compared compared) {
    html.open("section", "class", "agreement compare");
    verdict(comparison, compared);
    facts(comparison);
    filledIn(comparison);
    findings(comparison.findings());
    form(comparison);
    outline(comparison);
    legend();
    DifferenceText text = new DifferenceText(html, comparison, language);
    for (int i = 0; i < comparison.pairings().size(); i++) {
      section(comparison.pairings().get(i), i, text);
    }
    html.close();
  }

  private void verdict(Comparison comparison, Compared compared) {
    boolean departs = comparison.departs();
    String tone = !departs ? "conform" : compared.signed() ? "error" : "warning";
    html.open("div", "class", "verdict " + tone, "role", "status");
    String part = comparison.newer().outline().part().map(n -> words.part(n) + " – ").orElse("");
    html.element(
        "h1",
        part
            + Visible.excerpt(compared.older().file(), 120)
            + " → "
            + Visible.excerpt(compared.newer().file(), 120));
    String sign = departs ? compared.signed() ? "✖ " : "≠ " : "= ";
    html.element("p", sign + words.sentence(comparison, compared.signed()), "class", "sentence");
    String counts = words.counts(comparison);
    if (!counts.isEmpty()) {
      html.element("p", counts, "class", "facts");
    }
    if (compared.recognised()) {
      html.element("p", words.recognised(), "class", "facts");
    }
    html.close();
  }

  private void facts(Comparison comparison) {
    List<Weighed> facts = Weighed.of(comparison);
    if (facts.isEmpty()) {
      return;
    }
    html.open("div", "class", "panel");
    html.element("h2", language.pick("Ce qui compte d’abord", "What matters first"));
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        language.pick("Faits changés", "Facts changed"));
    html.open("table", "class", "parties").open("thead").open("tr");
    for (String label : labels()) {
      html.element("th", label, "scope", "col");
    }
    html.close().close().open("tbody");
    facts.forEach(f -> fact(f, comparison));
    html.close().close().close().close();
  }

  private void fact(Weighed fact, Comparison comparison) {
    html.open("tr").element("th", words.fact(fact.change()), "scope", "row");
    cell(fact.change().older(), "del", labels().get(1));
    cell(fact.change().newer(), "ins", labels().get(2));
    html.open("td", "data-label", labels().get(3));
    html.element(
        "a",
        words.name(fact.pairing().section()),
        "href",
        "#" + place(comparison.pairings().indexOf(fact.pairing())));
    html.close().close();
  }

  private List<String> labels() {
    return language == Language.FR
        ? List.of("Fait", "Avant", "Après", "Où")
        : List.of("Fact", "Before", "After", "Where");
  }

  private void cell(Optional<Fact> fact, String tag, String label) {
    html.open("td", "data-label", label);
    if (fact.isPresent()) {
      html.element(tag, Visible.excerpt(fact.get().quote(), QUOTE));
    } else {
      html.text("–");
    }
    html.close();
  }

  private void filledIn(Comparison comparison) {
    List<Change> filled = comparison.filledIn();
    if (filled.isEmpty()) {
      return;
    }
    html.open("details", "class", "panel");
    html.element("summary", words.filledIn() + " (" + filled.size() + ")");
    html.open("ul");
    for (Change change : filled) {
      String is = Visible.excerpt(change.newer().quote(), QUOTE);
      String was = Visible.excerpt(change.older().quote(), QUOTE);
      html.element(
          "li", was.isEmpty() ? words.quoted(is) : words.quoted(was) + " → " + words.quoted(is));
    }
    html.close().close();
  }

  private void findings(FindingChanges findings) {
    html.open(
        "details", "class", "panel", findings.gained().isEmpty() ? "data-folded" : "open", "");
    html.element(
        "summary", language.pick("Constats\u00a0: ", "Findings: ") + words.findings(findings));
    list(language.pick("Nouveaux", "Gained"), findings.gained());
    list(language.pick("Résolus", "Resolved"), findings.resolved());
    list(language.pick("Inchangés", "Unchanged"), findings.unchanged());
    html.close();
  }

  private void list(String title, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    html.element("h2", title + " (" + findings.size() + ")").open("ul");
    for (Finding finding : findings) {
      html.open("li");
      Marks.sign(html, finding.severity());
      html.element("span", Words.severity(finding.severity(), language) + " ", "class", "hidden");
      html.text(Visible.line(finding.message()) + " ");
      html.element("span", finding.rule(), "class", "where").close();
    }
    html.close();
  }

  private void form(Comparison comparison) {
    if (comparison.form().isEmpty()) {
      return;
    }
    html.open("details", "class", "panel");
    html.element(
        "summary",
        language.pick("Présentation seule\u00a0: ", "Presentation alone: ")
            + words.form(comparison.form()));
    html.open("ul");
    comparison
        .formExamples()
        .forEach(
            e ->
                html.element(
                    "li",
                    words.form(e.kind())
                        + language.pick("\u00a0: ", ": ")
                        + words.quoted(Visible.excerpt(e.older().quote(), QUOTE))
                        + " → "
                        + words.quoted(Visible.excerpt(e.newer().quote(), QUOTE))));
    html.close().close();
  }

  private void outline(Comparison comparison) {
    html.open("nav", "class", "panel", "aria-label", language.pick("Parties du texte", "Parts"));
    html.element("h2", language.pick("Partie par partie", "Part by part")).open("ul");
    for (int i = 0; i < comparison.pairings().size(); i++) {
      Pairing pairing = comparison.pairings().get(i);
      if (Status.of(pairing) != Status.UNCHANGED) {
        html.open("li");
        html.element(
            "span", Status.of(pairing).sign() + " ", "class", "sign", "aria-hidden", "true");
        html.element("a", words.name(pairing.section()), "href", "#" + place(i));
        html.element("span", " " + words.became(pairing), "class", "where").close();
      }
    }
    html.close().close();
  }

  private void legend() {
    html.open("p", "class", "legend");
    html.element("del", language.pick("supprimé", "removed")).text(" ");
    html.element("ins", language.pick("ajouté", "added")).text(" ");
    html.element("ins", language.pick("rempli", "filled in"), "class", "filled").text(" ");
    html.element("ins", language.pick("déplacé", "moved"), "class", "moved");
    html.close();
  }

  private void section(Pairing pairing, int rank, DifferenceText text) {
    Status status = Status.of(pairing);
    boolean shown = pairing.added() || pairing.removed() || !pairing.changes().isEmpty();
    String open = shown ? "open" : "data-folded";
    html.open("details", "class", "panel part", "id", place(rank), open, "");
    html.open("summary");
    html.element("span", status.sign() + " ", "class", "sign", "aria-hidden", "true");
    html.text(words.name(pairing.section()) + " ");
    html.element("span", words.became(pairing), "class", "where").close();
    html.open("div", "class", "differences", "lang", "fr");
    text.write(pairing);
    html.close().close();
  }

  private String place(int rank) {
    return prefix + "s" + rank;
  }
}
