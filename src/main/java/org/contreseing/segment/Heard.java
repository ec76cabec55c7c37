package org.contreseing.segment;

import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import org.contreseing.model.LineLabel;

/**
 * A model of lines that hears what the grammar says of each: the label that the grammar gives is
 * made so many times likelier. What the grammar calls furniture, quotation or heading almost always
 * is; where opening zones end it knows less than the model.
 */
final class Heard implements MaxentModel {

  /** Prefix of the feature that holds the grammar's label; it must be the last one. */
  static final String GRAMMAR = "grammar=";

  /** How much likelier, chosen by cross-validation over the corpus ({@code evaluate}). */
  private static final Map<String, Double> TRUST =
      Map.ofEntries(
          Map.entry(LineLabel.CONTENTS.code(), 100.0),
          Map.entry(LineLabel.QUOTED.code(), 1000.0),
          Map.entry(LineLabel.STAMP.code(), 1000.0),
          Map.entry(LineLabel.RUNNING.code(), 100.0),
          Map.entry(LineLabel.ANNEX.code(), 30.0),
          Map.entry(LineLabel.HEADING.code(), 30.0),
          Map.entry(LineLabel.BODY.code(), 20.0),
          Map.entry(LineLabel.SIGNATURE.code(), 20.0),
          Map.entry(LineLabel.TITLE.code(), 3.0),
          Map.entry(LineLabel.PARTY.code(), 3.0),
          Map.entry(LineLabel.RECITAL.code(), 3.0),
          Map.entry(LineLabel.NOTE.code(), 30.0));

  private final MaxentModel model;

  Heard(MaxentModel model) {
    this.model = model;
  }

  @Override
  public double[] eval(String[] features) {
    return weigh(features, model.eval(features));
  }

  @Override
  public double[] eval(String[] features, double[] probabilities) {
    return weigh(features, model.eval(features, probabilities));
  }

  @Override
  public double[] eval(String[] features, float[] values) {
    return weigh(features, model.eval(features, values));
  }

  private double[] weigh(String[] features, double[] probabilities) {
    String last = features[features.length - 1];
    String label = last.startsWith(GRAMMAR) ? last.substring(GRAMMAR.length()) : "";
    int index = label.isEmpty() ? -1 : model.getIndex(label);
    if (index < 0) {
      return probabilities;
    }
    double[] weighed = probabilities.clone();
    weighed[index] *= TRUST.get(label);
    double sum = 0;
    for (double one : weighed) {
      sum += one;
    }
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] /= sum;
    }
    return weighed;
  }

  @Override
  public String getBestOutcome(double[] probabilities) {
    return model.getBestOutcome(probabilities);
  }

  @Override
  public String getAllOutcomes(double[] probabilities) {
    return model.getAllOutcomes(probabilities);
  }

  @Override
  public String getOutcome(int index) {
    return model.getOutcome(index);
  }

  @Override
  public int getIndex(String outcome) {
    return model.getIndex(outcome);
  }

  @Override
  public int getNumOutcomes() {
    return model.getNumOutcomes();
  }
}
