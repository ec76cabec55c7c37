package org.contreseing.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Outline;
import org.contreseing.segment.ClauseModel;
import org.contreseing.segment.ClauseSample;
import org.contreseing.segment.Learned;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/**
 * Measures every specimen with models that were trained on the others. Specimens are dealt to the
 * folds in turn, so that the same corpus gives the same figures.
 */
public final class CrossValidation {

  private final Tables tables;
  private final List<Specimen> specimens;
  private final int folds;
  private final Lessons lessons;
  private final FactReader facts;

  /**
   * @param folds how many parts the specimens are dealt to, from 2
   */
  public CrossValidation(Tables tables, List<Specimen> specimens, int folds) {
    this.tables = tables;
    this.specimens = List.copyOf(specimens);
    this.folds = Math.min(folds, specimens.size());
    this.lessons = new Lessons(tables);
    this.facts = new FactReader(tables);
  }

  /**
   * The scores of each specimen by name, by each way of reading.
   *
   * @param progress told the number of folds that are done
   */
  public Map<String, Map<Way, Scoresheet>> run(IntConsumer progress) {
    Map<String, Map<Way, Scoresheet>> scores = new LinkedHashMap<>();
    specimens.forEach(s -> scores.put(s.name(), new EnumMap<>(Way.class)));
    for (int fold = 0; fold < folds; fold++) {
      List<Specimen> known = dealt(fold, false);
      Learned learned = lessons.learn(known);
      ClauseModel words = ClauseModel.ofWords(lessons.clauses(known));
      dealt(fold, true).forEach(s -> scores.get(s.name()).putAll(measure(s, learned, words)));
      progress.accept(fold + 1);
    }
    return scores;
  }

  private List<Specimen> dealt(int fold, boolean inside) {
    return IntStream.range(0, specimens.size())
        .filter(i -> i % folds == fold == inside)
        .mapToObj(specimens::get)
        .toList();
  }

  private Map<Way, Scoresheet> measure(Specimen specimen, Learned learned, ClauseModel words) {
    Marking marking = new Marking(specimen);
    Map<Way, Scoresheet> sheets = new EnumMap<>(Way.class);
    sheets.put(Way.GRAMMAR, read(specimen, marking, Segmenter.grammarAlone(tables)));
    sheets.put(Way.BOTH, read(specimen, marking, Segmenter.hearing(tables, learned)));
    sheets.put(Way.MODEL, modelAlone(specimen, marking, learned, words));
    return sheets;
  }

  private Scoresheet read(Specimen specimen, Marking marking, Segmenter segmenter) {
    Scoresheet sheet = new Scoresheet();
    marking
        .lines(segmenter.label(specimen.text()))
        .forEach((label, tally) -> sheet.add(Measure.LINES, label.code(), tally));
    List<Outline> outlines = segmenter.segment(specimen.text());
    List<Article> articles = outlines.stream().flatMap(o -> o.articles().stream()).toList();
    sheet.add(Measure.ARTICLES, "", marking.articles(articles));
    sheet.add(Measure.TITLES, "", marking.titles(articles));
    marking.clauses(articles).forEach((kind, tally) -> sheet.add(Measure.CLAUSES, kind, tally));
    Agreement agreement = facts.read(outlines.get(0));
    return sheet
        .add(Measure.PARTIES, "", marking.parties(agreement))
        .add(Measure.ALIASES, "", marking.aliases(agreement))
        .add(Measure.BLOCKS, "", marking.blocks(agreement))
        .add(Measure.DURATIONS, "", marking.durations(agreement))
        .add(Measure.TYPE, "", marking.type(agreement));
  }

  // The model knows lines and kinds; it finds no titles and reads no facts.
  private Scoresheet modelAlone(
      Specimen specimen, Marking marking, Learned learned, ClauseModel words) {
    Scoresheet sheet = new Scoresheet();
    marking
        .lines(learned.lines().label(specimen.text()))
        .forEach((label, tally) -> sheet.add(Measure.LINES, label.code(), tally));
    sheet.add(Measure.ARTICLES, "", marking.headings(learned.lines().headings(specimen.text())));
    for (Outline outline : Segmenter.grammarAlone(tables).segment(specimen.text())) {
      List<Article> all = outline.articles();
      List<Article> told =
          all.stream().map(a -> a.mainly(words.kind(ClauseSample.of(a, all)))).toList();
      marking.clauses(told).forEach((kind, tally) -> sheet.add(Measure.CLAUSES, kind, tally));
    }
    return sheet;
  }
}
