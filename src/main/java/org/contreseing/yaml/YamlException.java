package org.contreseing.yaml;

import java.util.List;

/** A file that cannot be used: every problem at once, each with file, line and advice. */
public final class YamlException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public YamlException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a problem, ready to print. */
  public List<String> problems() {
    return problems;
  }
}
