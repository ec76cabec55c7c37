package org.contreseing.evaluate;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tallies by measure and label; a measure without labels has one, which is empty. */
public final class Scoresheet {

  private final Map<Measure, SortedMap<String, Tally>> tallies = new EnumMap<>(Measure.class);

  /** Adds to one measure. */
  Scoresheet add(Measure measure, String label, Tally tally) {
    tallies.computeIfAbsent(measure, m -> new TreeMap<>()).merge(label, tally, Tally::plus);
    return this;
  }

  Scoresheet add(Scoresheet other) {
    other.tallies.forEach(
        (measure, labels) -> labels.forEach((label, tally) -> add(measure, label, tally)));
    return this;
  }

  /** Whether anything was measured. */
  public boolean has(Measure measure) {
    return tallies.containsKey(measure);
  }

  /** Tallies of a measure by label, in alphabetical order. */
  public SortedMap<String, Tally> labels(Measure measure) {
    return tallies.getOrDefault(measure, new TreeMap<>());
  }

  /** All labels of a measure together. */
  public Tally total(Measure measure) {
    return labels(measure).values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** Mean of the F1 of the labels that occur in the truth. */
  public double macro(Measure measure) {
    return labels(measure).values().stream()
        .filter(Tally::counts)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(1);
  }
}
