package org.contreseing.results.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.archive.Found;
import org.contreseing.model.Severity;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;
import org.contreseing.results.Codes;
import org.contreseing.results.Places;
import org.contreseing.results.Row;

/** The findings of one agreement, each with its passage and the place where it stands. */
final class DetailView {

  private static final int QUOTE = 600;
  private static final int MESSAGE = 600;

  private final Speech speech;
  private final Places places;
  private final String up;

  /**
   * Starts with where links lead.
   *
   * @param up from the page on which this stands to the folder of results
   */
  DetailView(Speech speech, Places places, String up) {
    this.speech = speech;
    this.places = places;
    this.up = up;
  }

  void write(Html html, Row row, List<Found> findings) {
    html.open("details", "class", "panel detail");
    html.open("summary");
    html.element(
        "span",
        Words.verdict(row.verdict(), speech.language()),
        "class",
        "tone " + Grid.tone(row.verdict()));
    html.text(" " + speech.name(row)).close();
    html.open("div", "id", DetailPlaces.id(row), "class", "landing");
    facts(html, row);
    if (findings.isEmpty()) {
      html.element("p", speech.pick("Aucun constat.", "No finding."));
    } else {
      html.open("ol", "class", "findings");
      findings.stream()
          .sorted(Comparator.comparing((Found f) -> Codes.severity(f.severity())).reversed())
          .forEach(f -> finding(html, f));
      html.close();
    }
    html.close().close();
  }

  private void facts(Html html, Row row) {
    html.open("p", "class", "facts");
    Optional<String> link = places.of(row.file());
    if (link.isPresent()) {
      html.element(
          "a", speech.file(row), "href", (link.get().startsWith("file:") ? "" : up) + link.get());
    } else {
      html.text(speech.file(row));
    }
    List<String> facts = new ArrayList<>();
    Stream.of(speech.type(row), speech.bodies(row), speech.signing(row), row.due().message())
        .filter(f -> !f.isBlank())
        .forEach(facts::add);
    facts.add("results.jsonl, " + speech.pick("ligne\u00a0", "line\u00a0") + row.line());
    html.text(" — " + String.join(" — ", facts)).close();
  }

  private void finding(Html html, Found found) {
    Severity severity = Codes.severity(found.severity());
    html.open("li", "class", severity.code());
    Marks.sign(html, severity);
    html.element("span", Words.severity(severity, speech.language()), "class", "severity");
    html.text(speech.colon() + Visible.excerpt(found.message(), MESSAGE) + " ");
    html.element("span", place(found), "class", "where");
    if (!found.quote().isBlank()) {
      html.open("blockquote").element("p", Visible.excerpt(found.quote(), QUOTE)).close();
    }
    html.close();
  }

  private String place(Found found) {
    List<String> parts = new ArrayList<>();
    found.article().ifPresent(a -> parts.add("art.\u00a0" + Visible.excerpt(a, 60)));
    found.page().ifPresent(p -> parts.add("p.\u00a0" + p));
    parts.add(speech.pick("ligne\u00a0", "line\u00a0") + found.line());
    parts.add(found.rule());
    return String.join(", ", parts);
  }
}
