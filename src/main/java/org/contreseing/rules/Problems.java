package org.contreseing.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one rule file, so that its author learns it all at once. */
final class Problems {

  private final String file;
  private final List<String> lines = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /**
   * @param line 1-based
   */
  void add(int line, String what) {
    lines.add(file + ":" + line + ": " + what);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
