package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What is asked of the line model at each line: the signs of the line and of its neighbours, and
 * the two labels before it.
 */
final class LineFeatures implements BeamSearchContextGenerator<Integer> {

  private final List<String[]> still;

  /**
   * @param signs of each line with text, in order
   */
  LineFeatures(List<List<String>> signs) {
    this.still = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      List<String> features = new ArrayList<>(signs.get(i));
      neighbour(features, signs, i - 1, "-1");
      neighbour(features, signs, i + 1, "+1");
      neighbour(features, signs, i + 2, "+2");
      still.add(features.toArray(String[]::new));
    }
  }

  private static void neighbour(
      List<String> features, List<List<String>> signs, int at, String where) {
    if (at < 0 || at >= signs.size()) {
      features.add("edge" + where);
      return;
    }
    for (String sign : signs.get(at)) {
      boolean far = sign.startsWith("place=") || sign.startsWith("since=") || sign.startsWith("y=");
      if (!far) {
        features.add(where + sign);
      }
    }
  }

  private static String pick(List<String> signs, String prefix) {
    return signs.stream().filter(s -> s.startsWith(prefix)).findFirst().orElse("");
  }

  /** How many lines there are. */
  int size() {
    return still.size();
  }

  @Override
  public String[] getContext(int index, Integer[] sequence, String[] labels, Object[] more) {
    String[] own = still.get(index);
    String before = index > 0 ? labels[index - 1] : "edge";
    String earlier = index > 1 ? labels[index - 2] : "edge";
    String[] all = new String[own.length + 4];
    System.arraycopy(own, 0, all, 0, own.length);
    all[own.length] = "p=" + before;
    all[own.length + 1] = "pp=" + earlier + "_" + before;
    all[own.length + 2] = "pw=" + before + own[0];
    all[own.length + 3] = "ph=" + before + pick(List.of(own), "h=");
    return all;
  }
}
