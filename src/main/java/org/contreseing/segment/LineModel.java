package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * An OpenNLP maximum entropy model over the sequence of lines, decoded by beam search. Immutable;
 * safe for use by several threads.
 */
public final class LineModel {

  private static final int BEAM = 5;

  /** Lines decided together: at each of them the search copies all labels before it. */
  private static final int WINDOW = 1000;

  /** A label with the probability that it has at its line. */
  record Guess(LineLabel label, double probability) {}

  private final AbstractModel model;

  LineModel(AbstractModel model) {
    this.model = model;
  }

  /** What each line with text is, in order, by the model alone. */
  public List<LabelledLine> label(SourceText source) {
    Lines lines = Lines.of(source, Readings.of(source));
    List<Guess> guesses = guess(lines, List.of());
    List<Line> texts = lines.texts();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new LabelledLine(texts.get(i).span(), guesses.get(i).label()))
        .toList();
  }

  /** The heading of an article as the model alone has it: a line, and the number that opens it. */
  public record Headline(Span span, String number, String label) {}

  /**
   * Where articles begin by the model alone: at each heading that does not go on from one above.
   */
  public List<Headline> headings(SourceText source) {
    Lines lines = Lines.of(source, Readings.of(source));
    Decided decided = Decided.of(lines, guess(lines, List.of()));
    List<Headline> found = new ArrayList<>();
    boolean inside = false;
    for (Line line : lines.texts()) {
      Optional<Heading> proposed = HeadingGrammar.propose(line);
      boolean heading = decided.is(line, LineLabel.HEADING);
      boolean chapter = proposed.filter(h -> h.style() == Heading.Style.GROUP).isPresent();
      if (heading && !chapter && (proposed.isPresent() || !inside)) {
        found.add(
            new Headline(
                line.span(),
                proposed.map(Heading::number).orElse(""),
                proposed.map(Heading::label).orElse("")));
      }
      inside = heading;
    }
    return found;
  }

  /**
   * What each line with text is, in order.
   *
   * @param grammar what the grammar says of the same lines; empty for the model alone
   */
  List<Guess> guess(Lines lines, List<LineLabel> grammar) {
    LineFeatures features = new LineFeatures(LineSigns.of(lines));
    List<Guess> guesses = new ArrayList<>();
    while (guesses.size() < features.size()) {
      guesses.addAll(next(features, grammar, guesses));
    }
    return guesses;
  }

  /** What the next lines are, when those before them are decided. */
  private List<Guess> next(LineFeatures features, List<LineLabel> grammar, List<Guess> known) {
    int from = known.size();
    Integer[] ranks =
        IntStream.range(from, Math.min(features.size(), from + WINDOW))
            .boxed()
            .toArray(Integer[]::new);
    BeamSearchContextGenerator<Integer> asked =
        (i, all, before, more) ->
            asked(
                features,
                grammar,
                all[i],
                before(known, before, i - 2),
                before(known, before, i - 1));
    Sequence best =
        new BeamSearch(BEAM, grammar.isEmpty() ? model : new Heard(model))
            .bestSequence(ranks, null, asked, (i, all, before, label) -> true);
    double[] probabilities = best.getProbs();
    return IntStream.range(0, ranks.length)
        .mapToObj(i -> new Guess(named(best.getOutcomes().get(i)), probabilities[i]))
        .toList();
  }

  private static LineLabel named(String outcome) {
    return LineLabel.valueOf(outcome.toUpperCase(Locale.ROOT));
  }

  /** The label of a line of the window, or counted back from its beginning. */
  private static String before(List<Guess> known, String[] window, int at) {
    if (at >= 0) {
      return window[at];
    }
    int rank = known.size() + at;
    return rank < 0 ? LineFeatures.EDGE : known.get(rank).label().code();
  }

  private static String[] asked(
      LineFeatures features, List<LineLabel> grammar, int line, String earlier, String before) {
    String[] asked = features.at(line, earlier, before, grammar.isEmpty() ? 0 : 1);
    if (!grammar.isEmpty()) {
      asked[asked.length - 1] = Heard.GRAMMAR + grammar.get(line).code();
    }
    return asked;
  }

  /** The model as bytes, the same for the same model. */
  public byte[] bytes() throws IOException {
    return Models.bytes(model);
  }

  /** Reads the bytes of a model. */
  public static LineModel read(InputStream in) throws IOException {
    return new LineModel(Models.read(in));
  }
}
