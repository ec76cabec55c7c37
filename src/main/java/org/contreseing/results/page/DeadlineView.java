package org.contreseing.results.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.report.html.Html;
import org.contreseing.results.Due;
import org.contreseing.results.Row;

/** What ends soon, and what goes on by itself unless somebody says no. */
final class DeadlineView {

  private static final int MOST = 200;

  private final Html html;
  private final Speech speech;
  private final DetailPlaces places;

  DeadlineView(Html html, Speech speech, DetailPlaces places) {
    this.html = html;
    this.speech = speech;
    this.places = places;
  }

  void write(List<Row> rows) {
    html.open("section", "id", "deadlines");
    html.element("h2", speech.pick("Échéances", "Deadlines"));
    MonthPlot plot = new MonthPlot(speech.on(), speech.language());
    rows.forEach(r -> r.due().ends().ifPresent(plot::addEnd));
    rows.forEach(r -> r.due().speakBy().ifPresent(plot::addNotice));
    plot.write(html);
    html.element(
        "h3", speech.pick("Prennent fin dans les 90 jours", "End within 90 days"), "id", "ending");
    list(
        soonest(rows, r -> r.due().ends(), Answers.SOON),
        r -> r.due().ends().orElseThrow(),
        endLabel());
    html.close();
    renewals(rows);
  }

  private void renewals(List<Row> rows) {
    html.open("section", "id", "renewals");
    html.element("h2", speech.pick("Ce qui se renouvelle tacitement", "What renews tacitly"));
    List<Row> tacit = rows.stream().filter(r -> r.due().renews()).toList();
    List<Row> dated = soonest(tacit, r -> r.due().speakBy(), 36_500);
    long undated = tacit.size() - dated.size();
    html.element(
        "p",
        speech.count(tacit.size(), "convention", "agreement")
            + speech.pick(
                tacit.size() > 1 ? " se renouvellent d’elles-mêmes" : " se renouvelle d’elle-même",
                tacit.size() > 1 ? " renew themselves" : " renews itself")
            + (undated == 0
                ? "."
                : speech.pick(
                        "\u00a0; le dernier jour pour refuser la prochaine période ne se calcule pas pour ",
                        "; the last day to refuse the next period cannot be computed for ")
                    + undated
                    + "."));
    list(
        dated,
        r -> r.due().speakBy().orElseThrow(),
        speech.pick("Dernier jour pour refuser", "Last day to refuse"));
    html.close();
  }

  private String endLabel() {
    return speech.pick("Fin", "End");
  }

  private List<Row> soonest(List<Row> rows, Function<Row, Optional<LocalDate>> day, int days) {
    return rows.stream()
        .filter(r -> Due.within(day.apply(r), speech.on(), days))
        .sorted(
            Comparator.<Row, LocalDate>comparing(r -> day.apply(r).orElseThrow())
                .thenComparing(Row::line))
        .toList();
  }

  private void list(List<Row> rows, Function<Row, LocalDate> day, String label) {
    if (rows.isEmpty()) {
      html.element("p", speech.pick("Aucune.", "None."), "class", "facts");
      return;
    }
    List<Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
    new Folded(html, speech)
        .write(
            shown,
            some -> {
              Grid grid = new Grid(html, label, labels(label));
              some.forEach(r -> row(grid, r, day.apply(r)));
              grid.end();
            });
    if (rows.size() > MOST) {
      html.element("p", speech.more(rows.size() - MOST), "class", "facts");
    }
  }

  private List<String> labels(String day) {
    return speech.labels(
        List.of("Convention", day, "Délai", "Parties", "En bref"),
        List.of("Agreement", day, "Time left", "Parties", "In short"));
  }

  private void row(Grid grid, Row row, LocalDate day) {
    grid.row(speech.name(row), places.href(row), speech.file(row))
        .cell(speech.day(Optional.of(day)), "day")
        .cell(speech.away(day), "day")
        .cell(speech.bodies(row))
        .cell(row.due().message())
        .endRow();
  }
}
