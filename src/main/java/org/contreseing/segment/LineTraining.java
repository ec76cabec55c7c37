package org.contreseing.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import org.contreseing.model.LineLabel;
import org.contreseing.tables.Tables;

/** Trains line models on labelled texts. */
public final class LineTraining {

  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 80;
  private static final double L1 = 0.1;
  private static final double L2 = 0.3;

  private final Segmenter grammar;

  /**
   * @param tables for the grammar
   */
  public LineTraining(Tables tables) {
    this.grammar = Segmenter.grammarAlone(tables);
  }

  /**
   * @param hearsGrammar whether the grammar's own labels are among the features
   */
  public LineModel train(List<LabelledText> texts, boolean hearsGrammar) {
    List<Event> events = new ArrayList<>();
    texts.forEach(text -> add(events, text, hearsGrammar));
    try {
      EventTrainer trainer =
          TrainerFactory.getEventTrainer(
              Models.parameters(CUTOFF, ITERATIONS, L1, L2), new HashMap<>());
      AbstractModel model =
          (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
      return new LineModel(Models.rounded(model), hearsGrammar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<Event> events, LabelledText text, boolean hearsGrammar) {
    Lines lines = Lines.of(text.text(), Readings.of(text.text()));
    List<Line> texts = lines.all().stream().filter(l -> !l.isBlank()).toList();
    List<Optional<LineLabel>> said = hearsGrammar ? grammarLabels(text) : List.of();
    LineFeatures features = new LineFeatures(LineSigns.of(lines), said);
    String[] labels =
        text.labels(texts).stream()
            .map(l -> l.orElse(LineLabel.BODY).code())
            .toArray(String[]::new);
    for (int i = 0; i < labels.length; i++) {
      events.add(new Event(labels[i], features.getContext(i, null, labels, null)));
    }
  }

  private List<Optional<LineLabel>> grammarLabels(LabelledText text) {
    return grammar.label(text.text()).stream().map(l -> Optional.of(l.label())).toList();
  }
}
