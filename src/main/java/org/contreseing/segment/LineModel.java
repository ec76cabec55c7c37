package org.contreseing.segment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
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
    Integer[] ranks = IntStream.range(0, features.size()).boxed().toArray(Integer[]::new);
    if (ranks.length == 0) {
      return List.of();
    }
    BeamSearchContextGenerator<Integer> asked =
        (i, all, before, more) ->
            grammar.isEmpty()
                ? features.getContext(i, all, before, more)
                : with(features.getContext(i, all, before, more), grammar.get(i));
    Sequence best =
        new BeamSearch(BEAM, grammar.isEmpty() ? model : new Heard(model))
            .bestSequence(ranks, null, asked, (i, all, before, label) -> true);
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      LineLabel label = LineLabel.valueOf(best.getOutcomes().get(i).toUpperCase(Locale.ROOT));
      guesses.add(new Guess(label, best.getProbs()[i]));
    }
    return guesses;
  }

  private static String[] with(String[] features, LineLabel grammar) {
    String[] more = Arrays.copyOf(features, features.length + 1);
    more[features.length] = Heard.GRAMMAR + grammar.code();
    return more;
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
