package org.contreseing.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of the line model at each line: the signs of the line and of its neighbours, and
 * the two labels before it.
 */
final class LineFeatures {

  /**
   * A sign as it is told of a line and of its neighbours; one for all lines that have it, since a
   * long text has millions.
   */
  private record Sign(String own, String before, String after, String later) {

    static Sign of(String own) {
      return new Sign(own, "-1" + own, "+1" + own, "+2" + own);
    }

    /** Whether it says nothing of the lines around. */
    boolean isFar() {
      return own.startsWith("place=") || own.startsWith("since=") || own.startsWith("y=");
    }
  }

  /** Stands for the label of a line before the first. */
  static final String EDGE = "edge";

  private final List<String[]> still = new ArrayList<>();

  /**
   * @param signs of each line with text, in order
   */
  LineFeatures(List<List<String>> signs) {
    Map<String, Sign> known = new HashMap<>();
    List<List<Sign>> lines = new ArrayList<>();
    for (List<String> line : signs) {
      lines.add(line.stream().map(s -> known.computeIfAbsent(s, Sign::of)).toList());
    }
    for (int i = 0; i < lines.size(); i++) {
      still.add(features(lines, i));
    }
  }

  private static String[] features(List<List<Sign>> lines, int at) {
    List<String> features = new ArrayList<>();
    lines.get(at).forEach(s -> features.add(s.own()));
    if (at == 0) {
      features.add("edge-1");
    } else {
      lines.get(at - 1).stream().filter(s -> !s.isFar()).forEach(s -> features.add(s.before()));
    }
    if (at + 1 >= lines.size()) {
      features.add("edge+1");
    } else {
      lines.get(at + 1).stream().filter(s -> !s.isFar()).forEach(s -> features.add(s.after()));
    }
    if (at + 2 >= lines.size()) {
      features.add("edge+2");
    } else {
      lines.get(at + 2).stream().filter(s -> !s.isFar()).forEach(s -> features.add(s.later()));
    }
    return features.toArray(String[]::new);
  }

  private static String heading(String[] signs) {
    for (String sign : signs) {
      if (sign.startsWith("h=")) {
        return sign;
      }
    }
    return "";
  }

  /** How many lines there are. */
  int size() {
    return still.size();
  }

  /**
   * What is asked at a line, with {@code room} for more at the end.
   *
   * @param earlier label of the line before the last, {@link #EDGE} when there is none
   * @param before label of the last line, {@link #EDGE} when there is none
   */
  String[] at(int line, String earlier, String before, int room) {
    String[] own = still.get(line);
    String[] all = new String[own.length + 4 + room];
    System.arraycopy(own, 0, all, 0, own.length);
    all[own.length] = "p=" + before;
    all[own.length + 1] = "pp=" + earlier + "_" + before;
    all[own.length + 2] = "pw=" + before + own[0];
    all[own.length + 3] = "ph=" + before + heading(own);
    return all;
  }
}
