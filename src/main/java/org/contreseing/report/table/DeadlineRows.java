package org.contreseing.report.table;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Report;
import org.contreseing.model.Timeline;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.TimelineWords;

/** A row for each day in the life of each agreement, known or not. */
final class DeadlineRows {

  private final Language language;

  DeadlineRows(Edition edition) {
    this.language = edition.heading().language();
  }

  List<String> labels() {
    return language == Language.FR
        ? List.of(
            "Document",
            "Convention",
            "Titre",
            "Échéance",
            "Au plus tôt",
            "Au plus tard",
            "Certitude",
            "Pourquoi")
        : List.of(
            "Document", "Agreement", "Title", "Deadline", "Earliest", "Latest", "Certainty", "Why");
  }

  List<Integer> widths() {
    return List.of(36, 12, 50, 40, 14, 14, 18, 60);
  }

  List<List<Cell>> of(Outcome outcome) {
    List<List<Cell>> rows = new ArrayList<>();
    if (outcome.result() instanceof Checked checked) {
      checked.reports().forEach(r -> add(rows, outcome.file(), r));
    }
    return rows;
  }

  private void add(List<List<Cell>> rows, String file, Report report) {
    Timeline life = report.agreement().timeline();
    rows.add(row(file, report, language.pick("signature", "signature"), life.signature()));
    rows.add(row(file, report, language.pick("prise d’effet", "effect"), life.effect()));
    rows.add(row(file, report, language.pick("terme", "term"), life.term()));
    if (!life.renewals().isEmpty()) {
      String end = language.pick("fin des reconductions", "end of renewals");
      rows.add(row(file, report, end, life.lastEnd()));
      String notice =
          language.pick("dernier jour pour refuser la reconduction", "last day to refuse renewal");
      rows.add(row(file, report, notice, life.notice()));
    }
  }

  private List<Cell> row(String file, Report report, String name, Moment moment) {
    return List.of(
        Cell.of(file),
        report.agreement().outline().part().map(p -> Cell.of((long) p)).orElse(Cell.NONE),
        Cell.of(report.agreement().title()),
        Cell.of(name),
        Cell.of(moment.earliest()),
        Cell.of(moment.latest()),
        Cell.of(certainty(moment.certainty())),
        Cell.of(TimelineWords.why(moment.reason(), language)));
  }

  private String certainty(Certainty certainty) {
    return switch (certainty) {
      case EXACT -> language.pick("exacte", "exact");
      case RANGE -> language.pick("entre deux jours", "between two days");
      case EVENT -> language.pick("dépend d’un événement", "awaits an event");
      case UNSAID -> language.pick("non dite", "not said");
      case NONE -> language.pick("sans objet", "none");
    };
  }
}
