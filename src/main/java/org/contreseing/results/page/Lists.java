package org.contreseing.results.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Row.Signing;
import org.contreseing.results.Row.Unread;

/** Agreements that were never signed, and documents that could not be read. */
final class Lists {

  private static final int MOST = 300;

  private final Html html;
  private final Speech speech;

  Lists(Html html, Speech speech) {
    this.html = html;
    this.speech = speech;
  }

  void unsigned(List<Row> rows, DetailPlaces places) {
    html.open("section", "id", "unsigned");
    html.element("h2", speech.pick("Jamais signées", "Never signed"));
    List<Row> unsigned =
        rows.stream()
            .filter(r -> r.signing() == Signing.UNSIGNED || r.signing() == Signing.PARTLY)
            .toList();
    if (unsigned.isEmpty()) {
      none(speech.pick("Aucune.", "None."));
    } else {
      List<Row> shown = unsigned.subList(0, Math.min(MOST, unsigned.size()));
      new Folded(html, speech).write(shown, some -> grid(some, places));
      if (unsigned.size() > MOST) {
        none(speech.more(unsigned.size() - MOST));
      }
    }
    untold(rows.stream().filter(r -> r.read() && r.signing() == Signing.UNTOLD).count());
    html.close();
  }

  private void none(String words) {
    html.element("p", words, "class", "facts");
  }

  private void untold(long count) {
    if (count > 0) {
      none(
          speech.pick("Le texte seul ne le dit pas pour ", "The text alone does not tell for ")
              + speech.count(count, "convention", "agreement")
              + speech.pick(
                  "\u00a0: la copie lue n’est peut-être pas l’exemplaire signé.",
                  ": the copy that was read may not be the signed one."));
    }
  }

  private void grid(List<Row> rows, DetailPlaces places) {
    Grid grid =
        new Grid(
            html,
            speech.pick("Conventions non signées", "Unsigned agreements"),
            speech.labels(
                List.of("Convention", "Signature", "Parties", "Verdict"),
                List.of("Agreement", "Signature", "Parties", "Verdict")));
    for (Row row : rows) {
      grid.row(speech.name(row), places.href(row), speech.file(row))
          .cell(speech.signing(row))
          .cell(speech.bodies(row))
          .verdict(row.verdict(), Words.verdict(row.verdict(), speech.language()))
          .endRow();
    }
    grid.end();
  }

  /** Documents that could not be read, under the reason why. */
  void unread(List<Row> unread, Places files) {
    html.open("section", "id", "unread");
    html.element(
        "h2", speech.pick("Documents qui n’ont pas pu être lus", "Documents that were not read"));
    if (unread.isEmpty()) {
      none(speech.pick("Aucun.", "None."));
    }
    Map<String, List<Row>> byReason = new TreeMap<>();
    for (Row row : unread) {
      String message = row.unread().map(Unread::message).orElseThrow();
      byReason.computeIfAbsent(message, m -> new ArrayList<>()).add(row);
    }
    byReason.forEach((reason, rows) -> reason(reason, rows, files));
    html.close();
  }

  private void reason(String reason, List<Row> rows, Places files) {
    html.open("details", "class", "panel", rows.size() > MOST ? "data-folded" : "open", "");
    html.element("summary", reason + " (" + rows.size() + ")").open("ul");
    for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
      html.open("li");
      Optional<String> link = files.of(row.file());
      if (link.isPresent()) {
        html.element("a", speech.file(row), "href", link.get());
      } else {
        html.text(speech.file(row));
      }
      html.close();
    }
    html.close();
    if (rows.size() > MOST) {
      none(speech.more(rows.size() - MOST));
    }
    html.close();
  }
}
