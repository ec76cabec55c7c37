package org.contreseing.yaml;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Language;

/** Collects what is wrong with one file that people write, so that they learn it all at once. */
public final class Problems {

  private final String file;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param file how to name it
   * @param language of whoever reads the problems
   */
  public Problems(String file, Language language) {
    this.file = file;
    this.language = language;
  }

  /**
   * @param line 1-based
   * @param what in the reader's language
   */
  public void add(int line, String what) {
    lines.add(file + ":" + line + ": " + what);
  }

  /** The same, in both languages. */
  public void add(int line, String french, String english) {
    add(line, language.pick(french, english));
  }

  /** One line a problem, {@code file:line: what is wrong; what to do}. */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
