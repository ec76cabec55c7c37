package org.contreseing.results.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Words;
import org.contreseing.report.table.Cell;
import org.contreseing.results.Due;
import org.contreseing.results.Group;
import org.contreseing.results.Row;
import org.contreseing.results.Survey;

/** What an auditor asks first, each question with its answers and their number. */
final class OverviewRows {

  private static final int SOON = 90;
  private static final int MOST = 10;

  private final Heading heading;
  private final Survey survey;
  private final Language language;
  private final List<List<Cell>> rows = new ArrayList<>();

  OverviewRows(Heading heading, Survey survey) {
    this.heading = heading;
    this.survey = survey;
    this.language = heading.language();
  }

  List<List<Cell>> all() {
    circumstances();
    verdicts();
    soon("Prennent fin dans les 90 jours", "End within 90 days", Due::ends);
    soon(
        "Dernier jour pour refuser dans les 90 jours",
        "Last day to refuse within 90 days",
        Due::speakBy);
    List<Row> all = survey.rows();
    count(
        "Se renouvellent tacitement",
        "Renew tacitly",
        all.stream().filter(r -> r.due().renews()).count());
    count(
        "Jamais signées",
        "Never signed",
        all.stream().filter(r -> r.signing() == Row.Signing.UNSIGNED).count());
    bodies();
    survey.rules().stream()
        .filter(r -> r.errors() > 0)
        .limit(MOST)
        .forEach(r -> row("Ce qui bloque", "What blocks", r.rule() + " " + r.title(), r.errors()));
    return rows;
  }

  private void circumstances() {
    rows.add(
        List.of(
            Cell.of(language.pick("Audit au", "Audit as of")),
            Cell.of(
                Words.day(heading.on(), language)
                    + ", "
                    + Words.profile(heading.profile(), language)),
            Cell.NONE));
    rows.add(
        List.of(Cell.of(language.pick("Dossier", "Folder")), Cell.of(survey.folder()), Cell.NONE));
    count("Documents", "Documents", survey.rows().stream().map(Row::file).distinct().count());
    count("Documents non lus", "Documents not read", survey.unread().size());
  }

  private void verdicts() {
    for (Verdict verdict :
        List.of(Verdict.NON_CONFORM, Verdict.REVIEW, Verdict.CONFORM, Verdict.UNDETERMINED)) {
      long count = survey.count(verdict);
      row("Verdict", "Verdict", Words.verdicts(count, verdict, language), count);
    }
  }

  private void soon(String french, String english, Function<Due, Optional<LocalDate>> day) {
    List<Row> soon =
        survey.rows().stream()
            .filter(r -> Due.within(day.apply(r.due()), heading.on(), SOON))
            .sorted(Comparator.comparing(r -> day.apply(r.due()).orElseThrow()))
            .toList();
    count(french, english, soon.size());
    for (Row row : soon.subList(0, Math.min(MOST, soon.size()))) {
      String when = Words.day(day.apply(row.due()).orElseThrow(), language);
      String what = row.title().isBlank() ? row.file() : row.title();
      rows.add(
          List.of(
              Cell.of(language.pick(french, english)), Cell.of(when + " – " + what), Cell.NONE));
    }
  }

  private void bodies() {
    Stream<Group> worst =
        Group.of(survey.rows(), Row::known).stream()
            .filter(g -> g.errors() > 0)
            .sorted(Group.WORST_FIRST)
            .limit(MOST);
    worst.forEach(
        g ->
            row(
                "Points bloquants par organisme",
                "Blocking findings by body",
                g.name(),
                g.errors()));
  }

  private void count(String french, String english, long count) {
    row(french, english, "", count);
  }

  private void row(String french, String english, String answer, long count) {
    rows.add(List.of(Cell.of(language.pick(french, english)), Cell.of(answer), Cell.of(count)));
  }
}
