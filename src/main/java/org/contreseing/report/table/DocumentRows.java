package org.contreseing.report.table;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Edition;
import org.contreseing.report.Outcome;
import org.contreseing.report.Point;
import org.contreseing.report.Points;
import org.contreseing.report.Reasons;
import org.contreseing.report.TypeNames;
import org.contreseing.report.VerdictSentence;
import org.contreseing.report.Words;

/** A row for each agreement, and for each document that could not be read. */
final class DocumentRows {

  private final Edition edition;
  private final Language language;

  DocumentRows(Edition edition) {
    this.edition = edition;
    this.language = edition.heading().language();
  }

  List<String> labels() {
    return language == Language.FR
        ? List.of(
            "Document",
            "Convention",
            "Titre",
            "Nature",
            "Verdict",
            "En bref",
            "Erreurs",
            "À relire",
            "Remarques",
            "Écartés",
            "Règles non vérifiées",
            "Profil",
            "Au",
            "SHA-256")
        : List.of(
            "Document",
            "Agreement",
            "Title",
            "Kind",
            "Verdict",
            "In short",
            "Errors",
            "To review",
            "Notes",
            "Set aside",
            "Rules not checked",
            "Profile",
            "As of",
            "SHA-256");
  }

  List<Integer> widths() {
    return List.of(36, 11, 44, 26, 14, 46, 9, 9, 11, 9, 12, 16, 12, 24);
  }

  List<List<Cell>> of(Outcome outcome) {
    return outcome.result() instanceof Checked checked
        ? checked.reports().stream().map(r -> row(outcome, r)).toList()
        : List.of(unread(outcome, (Unreadable) outcome.result()));
  }

  private List<Cell> row(Outcome outcome, Report report) {
    List<Point> points = Points.of(report.findings());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(outcome.file()));
    row.add(report.agreement().outline().part().map(p -> Cell.of((long) p)).orElse(Cell.NONE));
    row.add(Cell.of(report.agreement().title()));
    row.add(
        Cell.of(
            report.agreement().types().stream()
                .findFirst()
                .map(t -> TypeNames.of(t, language))
                .orElse("")));
    row.add(Cell.of(Words.verdict(report.verdict(), language)));
    row.add(Cell.of(VerdictSentence.of(report, edition.heading().profile(), language)));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      row.add(Cell.of(Points.count(points, severity)));
    }
    row.add(Cell.of(report.setAside().size()));
    row.add(Cell.of(report.notChecked().size()));
    row.addAll(circumstances(outcome));
    return row;
  }

  private List<Cell> unread(Outcome outcome, Unreadable unreadable) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(outcome.file()), Cell.NONE, Cell.NONE));
    row.add(Cell.NONE);
    row.add(Cell.of(language.pick("non lu", "not read")));
    row.add(Cell.of(Reasons.message(unreadable, language)));
    for (int column = row.size(); column < labels().size() - 3; column++) {
      row.add(Cell.NONE);
    }
    row.addAll(circumstances(outcome));
    return row;
  }

  private List<Cell> circumstances(Outcome outcome) {
    return List.of(
        Cell.of(Words.profile(edition.heading().profile(), language)),
        new Cell.Day(edition.heading().on()),
        Cell.of(outcome.sha256().orElse("")));
  }
}
