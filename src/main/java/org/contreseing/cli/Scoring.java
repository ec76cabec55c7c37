package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.evaluate.BadTruthException;
import org.contreseing.evaluate.Corpus;
import org.contreseing.evaluate.CrossValidation;
import org.contreseing.evaluate.Marked;
import org.contreseing.evaluate.Measure;
import org.contreseing.evaluate.ScoreJson;
import org.contreseing.evaluate.ScoreTable;
import org.contreseing.evaluate.Scoresheet;
import org.contreseing.evaluate.Specimen;
import org.contreseing.evaluate.Way;
import org.contreseing.report.Format;
import org.contreseing.report.Visible;
import org.contreseing.tables.Tables;

/**
 * Measures the reading of a corpus, cross-validated by agreement, and prints the figures.
 *
 * @param folds how many parts the agreements are dealt to
 * @param into page whose marked stretch takes the tables; null when there is none
 * @param verbose whether each agreement has its line
 */
record Scoring(
    Session session, Values values, Output output, int folds, String into, boolean verbose) {

  private static final int FEWEST = 2;

  Exit run(Path folder) throws IOException {
    if (folds < FEWEST) {
      throw session.messages().refuse("evaluate.folds.few", folds);
    }
    List<Specimen> specimens = specimens(folder);
    Map<String, Map<Way, Scoresheet>> scores = scores(specimens);
    String written = output.format() == Format.JSON ? ScoreJson.of(scores) : tables(scores);
    if (into != null) {
      return update(values.path(into), tables(scores));
    }
    try (Target target = Target.of(output.file(), List.of(), session)) {
      target.stream().write(written.getBytes(StandardCharsets.UTF_8));
      target.commit();
    }
    return Exit.CLEAN;
  }

  private List<Specimen> specimens(Path folder) throws IOException {
    try {
      List<Specimen> specimens = Corpus.read(folder);
      if (specimens.size() < FEWEST) {
        throw session.messages().refuse("evaluate.no.truth", Visible.line(folder.toString()));
      }
      return specimens;
    } catch (BadTruthException e) {
      throw session.messages().refuse("evaluate.bad.truth", Visible.line(e.getMessage()));
    }
  }

  private Map<String, Map<Way, Scoresheet>> scores(List<Specimen> specimens) {
    Progress progress = new Progress(session.terminal(), folds);
    try {
      return new CrossValidation(Tables.builtIn(), specimens, folds)
          .run(done -> progress.step(done, session.messages().say("evaluate.progress")));
    } finally {
      progress.clear();
    }
  }

  private String tables(Map<String, Map<Way, Scoresheet>> scores) {
    ScoreTable table = new ScoreTable(scores, values.language());
    String head = session.messages().say("evaluate.head", scores.size(), folds);
    String tables =
        String.join(
            "\n",
            head,
            "",
            table.summary(),
            table.labelled(Measure.LINES),
            table.labelled(Measure.CLAUSES));
    return verbose ? tables + "\n" + table.documents() : tables;
  }

  private Exit update(Path page, String tables) throws IOException {
    Optional<String> updated = Marked.replace(Files.readString(page), "evaluate", tables);
    if (updated.isEmpty()) {
      throw session.messages().refuse("evaluate.no.marks", Visible.line(page.toString()));
    }
    try (Target target = Target.of(Optional.of(page.toString()), List.of(), session)) {
      target.stream().write(updated.get().getBytes(StandardCharsets.UTF_8));
      target.commit();
    }
    return Exit.CLEAN;
  }
}
