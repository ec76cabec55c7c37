package org.contreseing.tables;

import java.util.List;

/** A table that cannot be used: every problem at once, each with file, line and advice. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public TableException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a problem, ready to print. */
  public List<String> problems() {
    return problems;
  }
}
