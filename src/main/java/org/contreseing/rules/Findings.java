package org.contreseing.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.Located;
import org.contreseing.model.Span;
import org.kie.api.definition.rule.Rule;

/**
 * Where rules report, and all they can do: the global {@code report} of every rule file. It takes
 * and never answers, so that no rule can depend on another. Collects for one agreement in one
 * thread.
 */
public final class Findings {

  private final Set<Reported> reported = new LinkedHashSet<>();

  /** Findings of one session. */
  Findings() {}

  /**
   * Reports a fault at the place of a fact.
   *
   * @param rule always {@code drools.getRule()}
   * @param subject the fact to show
   * @param arguments names and values by turns; values are texts, numbers, days, lengths, truth
   *     values or lists of texts. {@code "case"} names a case of the header ({@code ""} is the
   *     ordinary one), {@code "basis"} gives further legal bases
   */
  public void finding(Rule rule, Located subject, Object... arguments) {
    finding(rule, subject.span(), arguments);
  }

  /**
   * Reports a fault at a stretch of text, as {@link #finding(Rule, Located, Object...)} does;
   * saying the same twice counts once.
   */
  public void finding(Rule rule, Span span, Object... arguments) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (!(arguments[i] instanceof String name)
          || named.put(name, Values.checked(name, arguments[i + 1])) != null) {
        throw new IllegalArgumentException(
            "argument " + i + " is no name, or one given already: " + arguments[i]);
      }
    }
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException(
          "arguments are names and values by turns; the last name has no value");
    }
    reported.add(new Reported(rule.getName(), span, named));
  }

  /** What was reported, each thing once, in no order to rely on. */
  List<Reported> reported() {
    return List.copyOf(reported);
  }
}
