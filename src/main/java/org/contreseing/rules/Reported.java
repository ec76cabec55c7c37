package org.contreseing.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contreseing.model.Span;

/**
 * One call of a rule, before words are put to it.
 *
 * @param rule id of the rule
 * @param span where
 * @param arguments values by name
 */
record Reported(String rule, Span span, Map<String, Object> arguments) {

  /**
   * By span, then rule; what the arguments say decides between two reports of one rule at one
   * place.
   */
  static final Comparator<Reported> ORDER =
      Comparator.comparing(Reported::span)
          .thenComparing(Reported::rule)
          .thenComparing(Reported::canonical);

  Reported {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** The case of the header under which it is reported, {@code ""} for the ordinary one. */
  String variant() {
    return Values.canonical(arguments.getOrDefault("case", ""));
  }

  /** Legal bases beside those of the header. */
  List<String> basis() {
    return arguments.get("basis") instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /**
   * The arguments in a form that depends neither on language nor on the order in which they were
   * given.
   */
  String canonical() {
    Map<String, String> sorted = new TreeMap<>();
    arguments.forEach((name, value) -> sorted.put(name, Values.canonical(value)));
    return sorted.toString();
  }
}
