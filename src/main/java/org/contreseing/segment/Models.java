package org.contreseing.segment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.TrainingParameters;

/** How maximum entropy models are trained, kept small and the same on every machine, and stored. */
final class Models {

  /** Weights are rounded to this part of one. */
  private static final double STEP = 1024;

  private Models() {}

  /**
   * One thread, a fixed number of steps; the penalty on absolute weights leaves most features
   * without any.
   *
   * @param cutoff how often a feature must have been seen
   */
  static TrainingParameters parameters(int cutoff, int iterations, double l1, double l2) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(QNTrainer.L1COST_PARAM, l1);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    return parameters;
  }

  /**
   * The model with rounded weights and without features that weigh nothing: the last bits of a
   * weight depend on how a machine computes exponentials.
   */
  @SuppressWarnings("unchecked")
  static AbstractModel rounded(AbstractModel model) {
    Object[] data = model.getDataStructures();
    Map<String, Context> byName = (Map<String, Context>) data[1];
    List<String> names = byName.keySet().stream().sorted().toList();
    List<String> kept = new ArrayList<>();
    List<Context> weights = new ArrayList<>();
    for (String name : names) {
      Context context = rounded(byName.get(name));
      if (context.getOutcomes().length > 0) {
        kept.add(name);
        weights.add(context);
      }
    }
    return new QNModel(
        weights.toArray(Context[]::new), kept.toArray(String[]::new), (String[]) data[2]);
  }

  private static Context rounded(Context context) {
    int[] outcomes = context.getOutcomes();
    double[] values = context.getParameters();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      if (Math.round(values[i] * STEP) != 0) {
        kept.add(i);
      }
    }
    return new Context(
        kept.stream().mapToInt(i -> outcomes[i]).toArray(),
        kept.stream().mapToDouble(i -> Math.round(values[i] * STEP) / STEP).toArray());
  }

  static byte[] bytes(AbstractModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  static AbstractModel read(InputStream in) throws IOException {
    return new GenericModelReader(new BinaryFileDataReader(new DataInputStream(in))).getModel();
  }
}
