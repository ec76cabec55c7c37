package org.contreseing.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.Agreement;
import org.contreseing.model.Located;

/**
 * Asks the engine for the conditions of one rule one after the other, and notes which facts met
 * them. The rule itself is not run: what it found is known.
 */
final class Explainer {

  private final RuleFile file;
  private final List<Condition> conditions;

  Explainer(RuleFile file) {
    this.file = file;
    this.conditions = Condition.of(file);
  }

  /** The conditions with what met them; those behind one that nothing met are not asked. */
  List<Explanation.Step> steps(List<Object> facts) {
    Map<String, List<List<Object>>> matches =
        HouseRules.compile(List.of(new RuleFile(file.path(), probes()))).matches(facts);
    List<Explanation.Step> steps = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Explanation.Step step = step(i, matches, facts);
      steps.add(step);
      if (!step.holds()) {
        break;
      }
    }
    return steps;
  }

  private Explanation.Step step(
      int index, Map<String, List<List<Object>>> matches, List<Object> facts) {
    Condition condition = conditions.get(index);
    int seen = (int) facts.stream().filter(f -> isA(f.getClass(), condition.fact())).count();
    List<List<Object>> met = matches.getOrDefault(name(index, true), List.of());
    boolean holds = !matches.getOrDefault(name(index, false), List.of()).isEmpty();
    return new Explanation.Step(
        condition.text(), condition.fact(), condition.absence(), seen, told(met, condition), holds);
  }

  /** Each fact of the condition's kind once. */
  private static List<Explanation.Met> told(List<List<Object>> tuples, Condition condition) {
    Set<Object> facts = new LinkedHashSet<>();
    tuples.forEach(
        t ->
            t.stream()
                .filter(f -> isA(f.getClass(), condition.fact()))
                .reduce((a, b) -> b)
                .ifPresent(facts::add));
    // The agreement as a whole says nothing that its facts do not say better.
    return facts.stream()
        .filter(f -> !(f instanceof Agreement))
        .map(
            f ->
                new Explanation.Met(
                    f.toString(),
                    f instanceof Located at ? Optional.of(at.span()) : Optional.empty()))
        .sorted(
            Comparator.<Explanation.Met>comparingInt(m -> m.span().map(s -> s.start()).orElse(-1))
                .thenComparing(Explanation.Met::text))
        .toList();
  }

  private static boolean isA(Class<?> kind, String name) {
    if (kind == null) {
      return false;
    }
    boolean here = kind.getSimpleName().equals(name);
    for (Class<?> of : kind.getInterfaces()) {
      here |= isA(of, name);
    }
    return here || isA(kind.getSuperclass(), name);
  }

  /**
   * For each condition a rule of it and those before it, and one in which an absence is looked for.
   */
  private String probes() {
    String head = file.rule().substring(0, file.rule().indexOf("rule \""));
    StringBuilder text = new StringBuilder(head.replaceAll("(?m)^\\s*global .*$", ""));
    for (int i = 0; i < conditions.size(); i++) {
      String before =
          conditions.subList(0, i).stream()
              .map(Condition::text)
              .collect(Collectors.joining("\n  "));
      probe(text, name(i, false), before, conditions.get(i).text());
      probe(text, name(i, true), before, conditions.get(i).bare());
    }
    return text.toString();
  }

  private static void probe(StringBuilder text, String name, String before, String last) {
    text.append("rule \"")
        .append(name)
        .append("\" when\n  ")
        .append(before)
        .append("\n  ")
        .append(last)
        .append("\nthen end\n\n");
  }

  private static String name(int index, boolean facts) {
    return (facts ? "facts " : "step ") + index;
  }
}
