package org.contreseing.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.contreseing.model.Article;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.contreseing.tables.Tables;

/** Lays out the agreements of a text. Immutable; safe for use by several threads. */
public final class Segmenter {

  private final ClauseHeadings clauses;
  private final Supplier<Optional<Learned>> learned;

  private Segmenter(Tables tables, Supplier<Optional<Learned>> learned) {
    this.clauses = new ClauseHeadings(tables);
    this.learned = learned;
  }

  /**
   * A segmenter that hears the models of the build; they are loaded with the first text.
   *
   * @param tables for {@code clause_headings.csv}
   */
  public Segmenter(Tables tables) {
    this(tables, new Once<>(() -> Optional.of(Learned.builtIn(tables))));
  }

  /** A segmenter that hears no model. */
  public static Segmenter grammarAlone(Tables tables) {
    return new Segmenter(tables, Optional::empty);
  }

  /** A segmenter that hears these models. */
  public static Segmenter hearing(Tables tables, Learned learned) {
    return new Segmenter(tables, () -> Optional.of(learned));
  }

  /**
   * The agreements that stand in a text, in order; at least one, without articles when the text is
   * no agreement.
   */
  public List<Outline> segment(SourceText source) {
    Reading reading = Readings.of(source);
    Lines lines = Lines.of(source, reading);
    List<Outline> outlines = segment(source, reading, lines);
    return learned
        .get()
        .map(l -> outlines.stream().map(o -> mainClauses(o, l.clauses())).toList())
        .orElse(outlines);
  }

  private static Outline mainClauses(Outline outline, ClauseModel model) {
    List<Article> all = outline.articles();
    return outline.with(
        all.stream().map(a -> a.mainly(model.kind(ClauseSample.of(a, all)))).toList());
  }

  // The grammar lays the text out; the model hears it and says what each line is; where that
  // differs, the text is laid out again by what the model says.
  private List<Outline> segment(SourceText source, Reading reading, Lines lines) {
    List<Outline> grammar = outlines(source, reading, lines, Decided.NOTHING);
    return outlines(source, reading, lines, decide(lines, grammar), grammar);
  }

  private Decided decide(Lines lines, List<Outline> grammar) {
    return learned
        .get()
        .map(l -> Decided.of(lines, l.lines().guess(lines, OutlineLabels.of(lines, grammar))))
        .orElse(Decided.NOTHING);
  }

  private List<Outline> outlines(
      SourceText source, Reading reading, Lines lines, Decided decided, List<Outline> grammar) {
    boolean agreed =
        decided.isNothing() || decided.labels(lines).equals(OutlineLabels.of(lines, grammar));
    return agreed ? grammar : outlines(source, reading, lines, decided);
  }

  private List<Outline> outlines(SourceText source, Reading reading, Lines lines, Decided decided) {
    List<Noise> noise = noise(lines, reading);
    List<Lines> parts = Parts.split(lines, noise);
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Integer> part = parts.size() == 1 ? Optional.empty() : Optional.of(i + 1);
      outlines.add(
          new Layout(source, reading, parts.get(i), noise, clauses, decided).outline(part));
    }
    return outlines;
  }

  /**
   * What each line with text is, in order: what its outline makes of it, and in the opening, whose
   * zones may change places, what the model says.
   */
  public List<LabelledLine> label(SourceText source) {
    Reading reading = Readings.of(source);
    Lines lines = Lines.of(source, reading);
    List<Outline> grammar = outlines(source, reading, lines, Decided.NOTHING);
    Decided decided = decide(lines, grammar);
    List<LineLabel> labels =
        OutlineLabels.of(lines, outlines(source, reading, lines, decided, grammar));
    List<Line> texts = lines.texts();
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new LabelledLine(texts.get(i).span(), decided.opening(texts.get(i), labels.get(i))))
        .toList();
  }

  private static List<Noise> noise(Lines lines, Reading reading) {
    List<Noise> noise = new ArrayList<>(ContentsLists.find(lines, reading));
    noise.addAll(Furniture.find(lines));
    noise.addAll(Quotations.find(lines, reading));
    noise.sort(Comparator.comparing(Noise::span));
    return noise;
  }
}
