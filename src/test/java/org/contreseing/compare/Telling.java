package org.contreseing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a comparison in short lines, so that a test can say what it must be, and nothing else. */
final class Telling {

  private Telling() {}

  static List<String> of(Comparison comparison) {
    List<String> told = new ArrayList<>();
    for (Pairing pairing : comparison.pairings()) {
      if (pairing.added() || pairing.removed()) {
        told.add((pairing.added() ? "added " : "removed ") + name(pairing.section()));
        continue;
      }
      if (pairing.moved()) {
        told.add("moved " + name(pairing.section()));
      }
      if (pairing.renumbered()) {
        told.add("renumbered " + pairing.older().orElseThrow().number());
      }
      pairing.changes().forEach(c -> told.add(change(c)));
    }
    return told.stream().sorted().toList();
  }

  private static String change(Change change) {
    if (change.nature() == Change.Nature.FILLED_IN) {
      return "filled-in";
    }
    String facts =
        change.facts().stream().map(f -> f.kind().code()).collect(Collectors.joining(" "));
    return (change.nature().code() + " " + facts).strip();
  }

  private static String name(Section section) {
    return section.number().isEmpty() ? section.kind().code() : section.number();
  }
}
