package org.contreseing.results.page;

import java.util.List;
import java.util.Optional;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.results.Evolution;
import org.contreseing.results.Row;
import org.contreseing.results.Survey;

/** What changed since the audit before, in total and for the documents that gained most. */
final class EvolutionView {

  private final Html html;
  private final Speech speech;
  private final DetailPlaces places;

  EvolutionView(Html html, Speech speech, DetailPlaces places) {
    this.html = html;
    this.speech = speech;
    this.places = places;
  }

  void write(Evolution evolution, Survey survey) {
    html.open("section", "id", "evolution");
    html.element(
        "h2",
        speech.pick("Depuis l’audit du ", "Since the audit of ")
            + Words.day(evolution.since(), speech.language()));
    totals(evolution);
    if (!evolution.worst().isEmpty()) {
      html.element("h3", speech.pick("Ce qui s’est dégradé", "What became worse"));
      new Folded(html, speech).write(evolution.worst(), some -> grid(some, survey));
    }
    html.close();
  }

  private void totals(Evolution evolution) {
    Grid grid =
        new Grid(
            html,
            speech.pick("En tout", "In total"),
            speech.labels(
                List.of("Constats", "Part", "Combien"), List.of("Findings", "Share", "How many")));
    long most =
        Math.max(
            Math.max(evolution.gained(), evolution.resolved()),
            Math.max(evolution.unchanged(), evolution.gone()));
    total(grid, speech.pick("nouveaux", "new"), evolution.gained(), "error", most);
    total(grid, speech.pick("résolus", "resolved"), evolution.resolved(), "conform", most);
    total(grid, speech.pick("inchangés", "unchanged"), evolution.unchanged(), "warning", most);
    total(
        grid,
        speech.pick(
            "de documents disparus ou devenus illisibles", "of documents gone or unreadable"),
        evolution.gone(),
        "warning",
        most);
    grid.end();
    html.element(
        "p",
        speech.count(evolution.added(), "convention nouvelle", "new agreement")
            + ", "
            + speech.count(evolution.removed(), "convention disparue", "removed agreement")
            + ".",
        "class",
        "facts");
  }

  private static void total(Grid grid, String words, long count, String tone, long most) {
    grid.plain(words).share(new long[] {count}, new String[] {tone}, most).count(count).endRow();
  }

  private void grid(List<Evolution.Changed> some, Survey survey) {
    Grid grid =
        new Grid(
            html,
            speech.pick("Documents", "Documents"),
            speech.labels(
                List.of("Convention", "Nouveaux", "dont bloquants", "Résolus", "Inchangés"),
                List.of("Agreement", "New", "of which blocking", "Resolved", "Unchanged")));
    for (Evolution.Changed changed : some) {
      Optional<Row> row = survey.row(changed.key());
      String former = changed.was().map(w -> " ← " + Visible.excerpt(w, 120)).orElse("");
      if (row.isPresent()) {
        grid.row(speech.name(row.get()), places.href(row.get()), speech.file(row.get()) + former);
      } else {
        grid.plain(Visible.excerpt(changed.key().shown(), 160) + former);
      }
      grid.count(changed.gained())
          .count(changed.errors())
          .count(changed.resolved())
          .count(changed.unchanged())
          .endRow();
    }
    grid.end();
  }
}
