package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Article;
import org.contreseing.model.Outline;
import org.contreseing.segment.ClauseModel;
import org.contreseing.segment.ClauseSample;
import org.contreseing.segment.LabelledText;
import org.contreseing.segment.Learned;
import org.contreseing.segment.LineTraining;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/** What models learn from specimens. */
public final class Lessons {

  private final Tables tables;
  private final Segmenter grammar;

  public Lessons(Tables tables) {
    this.tables = tables;
    this.grammar = Segmenter.grammarAlone(tables);
  }

  /** The models of these specimens; the same specimens in the same order give the same models. */
  public Learned learn(List<Specimen> specimens) {
    return new Learned(
        LineTraining.train(lines(specimens)),
        ClauseModel.hearingTables(tables, clauses(specimens)));
  }

  private static List<LabelledText> lines(List<Specimen> specimens) {
    return specimens.stream().map(Specimen::labelled).toList();
  }

  /** The articles of which a person said what kind of clause they are. */
  List<ClauseModel.Lesson> clauses(List<Specimen> specimens) {
    List<ClauseModel.Lesson> lessons = new ArrayList<>();
    for (Specimen specimen : specimens) {
      Marking marking = new Marking(specimen);
      for (Outline outline : grammar.segment(specimen.text())) {
        for (Article article : outline.articles()) {
          marking
              .kind(article)
              .ifPresent(
                  kind ->
                      lessons.add(
                          new ClauseModel.Lesson(
                              ClauseSample.of(article, outline.articles()), kind)));
        }
      }
    }
    return lessons;
  }
}
