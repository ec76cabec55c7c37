package org.contreseing.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import org.contreseing.model.LineLabel;

/** Trains line models on labelled texts. */
public final class LineTraining {

  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 80;
  private static final double L1 = 0.1;
  private static final double L2 = 0.3;

  private LineTraining() {}

  /** A model of these texts; the same texts in the same order give the same model. */
  public static LineModel train(List<LabelledText> texts) {
    List<Event> events = new ArrayList<>();
    texts.forEach(text -> add(events, text));
    try {
      EventTrainer trainer =
          TrainerFactory.getEventTrainer(
              Models.parameters(CUTOFF, ITERATIONS, L1, L2), new HashMap<>());
      AbstractModel model =
          (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
      return new LineModel(Models.rounded(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(List<Event> events, LabelledText text) {
    Lines lines = Lines.of(text.text(), Readings.of(text.text()));
    LineFeatures features = new LineFeatures(LineSigns.of(lines));
    String[] labels =
        text.labels(lines.texts()).stream()
            .map(l -> l.orElse(LineLabel.BODY).code())
            .toArray(String[]::new);
    for (int i = 0; i < labels.length; i++) {
      events.add(new Event(labels[i], features.at(i, at(labels, i - 2), at(labels, i - 1), 0)));
    }
  }

  private static String at(String[] labels, int i) {
    return i < 0 ? LineFeatures.EDGE : labels[i];
  }
}
