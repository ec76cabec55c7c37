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
    List<Outline> outlines = lay(Draft.of(source)).outlines();
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

  /** A text in lines, its noise found and its agreements parted: what no model changes. */
  private record Draft(
      SourceText source, Reading reading, Lines lines, List<Noise> noise, List<Lines> parts) {

    static Draft of(SourceText source) {
      Reading reading = Readings.of(source);
      Lines lines = Lines.of(source, reading);
      List<Noise> noise = Segmenter.noise(lines, reading);
      return new Draft(source, reading, lines, noise, Parts.split(lines, noise));
    }
  }

  /** What a draft is laid out as, with what the model said of its lines. */
  private record Laid(List<Outline> outlines, List<LineLabel> labels, Decided decided) {}

  // The grammar lays the text out; the model hears it and says what each line is; where that
  // differs, the text is laid out again by what the model says.
  private Laid lay(Draft draft) {
    List<Outline> outlines = outlines(draft, Decided.NOTHING);
    List<LineLabel> labels = OutlineLabels.of(draft.lines(), outlines);
    Optional<Decided> decided =
        learned.get().map(l -> Decided.of(draft.lines(), l.lines().guess(draft.lines(), labels)));
    if (decided.isEmpty() || decided.get().labels(draft.lines()).equals(labels)) {
      return new Laid(outlines, labels, decided.orElse(Decided.NOTHING));
    }
    List<Outline> again = outlines(draft, decided.get());
    return new Laid(again, OutlineLabels.of(draft.lines(), again), decided.get());
  }

  private List<Outline> outlines(Draft draft, Decided decided) {
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < draft.parts().size(); i++) {
      Optional<Integer> part = draft.parts().size() == 1 ? Optional.empty() : Optional.of(i + 1);
      Layout layout =
          new Layout(
              draft.source(),
              draft.reading(),
              draft.parts().get(i),
              draft.noise(),
              clauses,
              decided);
      outlines.add(layout.outline(part));
    }
    return outlines;
  }

  /**
   * What each line with text is, in order: what its outline makes of it, and in the opening, whose
   * zones may change places, what the model says.
   */
  public List<LabelledLine> label(SourceText source) {
    Draft draft = Draft.of(source);
    Laid laid = lay(draft);
    List<Line> texts = draft.lines().texts();
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                new LabelledLine(
                    texts.get(i).span(),
                    laid.decided().opening(texts.get(i), laid.labels().get(i))))
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
