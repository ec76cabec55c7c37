package org.contreseing.rules;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.model.Span;

/**
 * Why a rule reported something about an agreement, or did not.
 *
 * @param rule its page
 * @param obstacle why it was not asked at all, in the language of the explanation; empty when it
 *     was
 * @param steps its conditions in order, with the facts that they met
 * @param findings what it reported
 */
public record Explanation(
    RuleCard rule, Optional<String> obstacle, List<Step> steps, List<Finding> findings) {

  public Explanation {
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }

  /**
   * One condition, together with those before it.
   *
   * @param condition as the rule file writes it
   * @param fact simple name of the kind of fact it is about
   * @param absence whether it holds when no such fact is there
   * @param seen how many facts of that kind the agreement has
   * @param met the facts that met it; of an absence those that stood against it
   * @param holds whether it let the rule go on
   */
  public record Step(
      String condition, String fact, boolean absence, int seen, List<Met> met, boolean holds) {

    public Step {
      met = List.copyOf(met);
    }
  }

  /**
   * A fact.
   *
   * @param text what it says, as its record prints it
   * @param span where it stands; empty for one that stands nowhere
   */
  public record Met(String text, Optional<Span> span) {}

  /** The first condition that nothing met; empty when the rule reported. */
  public Optional<Step> broken() {
    return steps.stream().filter(s -> !s.holds()).findFirst();
  }
}
