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
import opennlp.tools.util.Sequence;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.SourceText;

/**
 * An OpenNLP maximum entropy model over the sequence of lines, decoded by beam search. Immutable;
 * safe for use by several threads.
 */
public final class LineModel {

  private static final int BEAM = 5;

  /** A label with the probability that the model gives it at its line. */
  record Guess(LineLabel label, double probability) {}

  private final AbstractModel model;
  private final boolean hearsGrammar;

  LineModel(AbstractModel model, boolean hearsGrammar) {
    this.model = model;
    this.hearsGrammar = hearsGrammar;
  }

  /**
   * What each line with text is, in order, by the model alone.
   *
   * @param grammar what the grammar says of the same lines; unheard by a model trained without it
   */
  public List<LabelledLine> label(SourceText source, List<LabelledLine> grammar) {
    Lines lines = Lines.of(source, Readings.of(source));
    List<Guess> guesses = decode(lines, grammar.stream().map(l -> Optional.of(l.label())).toList());
    List<Line> texts = lines.all().stream().filter(l -> !l.isBlank()).toList();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new LabelledLine(texts.get(i).span(), guesses.get(i).label()))
        .toList();
  }

  /** What the lines with text are, in order. */
  List<Guess> decode(Lines lines, List<Optional<LineLabel>> grammar) {
    List<List<String>> signs = LineSigns.of(lines);
    if (signs.isEmpty()) {
      return List.of();
    }
    LineFeatures features = new LineFeatures(signs, hearsGrammar ? grammar : List.of());
    Integer[] ranks = new Integer[features.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = i;
    }
    Sequence best =
        new BeamSearch(BEAM, model)
            .bestSequence(ranks, null, features, (i, input, before, label) -> true);
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      LineLabel label = LineLabel.valueOf(best.getOutcomes().get(i).toUpperCase(Locale.ROOT));
      guesses.add(new Guess(label, best.getProbs()[i]));
    }
    return guesses;
  }

  /** The model as bytes, the same for the same model. */
  public byte[] bytes() throws IOException {
    return Models.bytes(model);
  }

  /**
   * Reads the bytes of a model.
   *
   * @param hearsGrammar whether it was trained with the grammar's labels
   */
  public static LineModel read(InputStream in, boolean hearsGrammar) throws IOException {
    return new LineModel(Models.read(in), hearsGrammar);
  }
}
