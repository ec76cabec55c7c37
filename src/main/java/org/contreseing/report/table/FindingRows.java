package org.contreseing.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.model.Places.Place;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Edition;
import org.contreseing.report.Handbook;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.SetAsideWords;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * A row for each finding; a document without any, or that could not be read, has one row that says
 * so.
 */
final class FindingRows {

  private static final int QUOTE_LIMIT = 1000;

  private final Handbook handbook;
  private final Language language;

  FindingRows(Edition edition) {
    this.handbook = edition.handbook();
    this.language = edition.heading().language();
  }

  List<String> labels() {
    return language == Language.FR
        ? List.of(
            "Document",
            "Convention",
            "Verdict",
            "Gravité",
            "Règle",
            "Chapitre",
            "Point",
            "Constat",
            "Comment corriger",
            "Droit",
            "Article",
            "Page",
            "Ligne",
            "Passage",
            "Suite",
            "Empreinte")
        : List.of(
            "Document",
            "Agreement",
            "Verdict",
            "Severity",
            "Rule",
            "Chapter",
            "Point",
            "Finding",
            "How to mend it",
            "Law",
            "Article",
            "Page",
            "Line",
            "Passage",
            "Standing",
            "Fingerprint");
  }

  /** How wide the columns are, in letters. */
  List<Integer> widths() {
    return List.of(30, 11, 14, 11, 10, 22, 26, 48, 48, 34, 10, 7, 7, 34, 18, 18);
  }

  List<List<Cell>> of(Outcome outcome) {
    List<List<Cell>> rows = new ArrayList<>();
    if (outcome.result() instanceof Checked checked) {
      Places places = new Places(checked.text());
      checked.reports().forEach(r -> rows.addAll(of(outcome.file(), r, places)));
    } else {
      rows.add(unread(outcome.file(), (Unreadable) outcome.result()));
    }
    return rows;
  }

  private List<List<Cell>> of(String file, Report report, Places places) {
    List<List<Cell>> rows = new ArrayList<>();
    String counts = language.pick("compte", "counts");
    for (Finding finding : report.findings()) {
      rows.add(row(file, report, finding, places, counts));
    }
    for (SetAside aside : report.setAside()) {
      String why = new SetAsideWords(language).reason(aside);
      rows.add(row(file, report, aside.finding(), places, why));
    }
    if (rows.isEmpty()) {
      rows.add(padded(file, report, language.pick("Aucun constat", "No finding")));
    }
    return rows;
  }

  private List<Cell> row(
      String file, Report report, Finding finding, Places places, String standing) {
    Place place = places.of(finding.span().start());
    List<Cell> row = new ArrayList<>(head(file, report));
    row.add(Cell.of(Words.severity(finding.severity(), language)));
    row.add(Cell.of(finding.rule()));
    row.add(Cell.of(handbook.chapter(Handbook.chapterOf(finding.rule()))));
    row.add(Cell.of(finding.title()));
    row.add(Cell.of(finding.message()));
    row.add(Cell.of(finding.remedy()));
    row.add(Cell.of(String.join(language.pick("\u00a0; ", "; "), finding.basis())));
    row.add(Cell.of(finding.article().orElse("")));
    row.add(place.page().map(p -> Cell.of((long) p)).orElse(Cell.NONE));
    row.add(Cell.of(place.line()));
    row.add(Cell.of(Visible.excerpt(finding.quote(), QUOTE_LIMIT)));
    row.add(Cell.of(standing));
    row.add(Cell.of(finding.fingerprint()));
    return row;
  }

  private List<Cell> head(String file, Report report) {
    Optional<Integer> part = report.agreement().outline().part();
    return List.of(
        Cell.of(file),
        part.map(p -> Cell.of((long) p)).orElse(Cell.NONE),
        Cell.of(Words.verdict(report.verdict(), language)));
  }

  private List<Cell> padded(String file, Report report, String message) {
    List<Cell> row = new ArrayList<>(head(file, report));
    return filled(row, message);
  }

  private List<Cell> unread(String file, Unreadable unreadable) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(file));
    row.add(Cell.NONE);
    row.add(Cell.of(language.pick("non lu", "not read")));
    return filled(row, Reasons.message(unreadable, language));
  }

  /** The message in its column, and nothing in the others. */
  private List<Cell> filled(List<Cell> row, String message) {
    int column = 7;
    while (row.size() < labels().size()) {
      row.add(row.size() == column ? Cell.of(message) : Cell.NONE);
    }
    return row;
  }
}
