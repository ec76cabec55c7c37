package org.contreseing.rules;

import java.util.List;

/**
 * A rule book that cannot be used: every problem at once, each with file, line and advice for
 * whoever writes rules.
 */
public final class RuleBookException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public RuleBookException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a problem, {@code file:line: what is wrong; what to do}, ready to print. */
  public List<String> problems() {
    return problems;
  }
}
