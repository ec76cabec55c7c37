package org.contreseing.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds for each section of the older version the one that it became: by what both say, whatever
 * they are called and wherever they stand; by heading or number only where the words do not tell.
 */
final class Pairer {

  private record Candidate(int older, int newer, double likeness) {
    private static final Comparator<Candidate> BEST =
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(c -> Math.abs(c.older - c.newer))
            .thenComparingInt(Candidate::older)
            .thenComparingInt(Candidate::newer);
  }

  // Half of the words in common is the same article; a fifth is, under the same heading.
  private static final double ALIKE = 0.5;
  private static final double SOMEWHAT = 0.2;

  private final Version older;
  private final Version newer;
  private final List<Section> oldSections;
  private final List<Section> newSections;
  private final List<String> oldNames;
  private final List<String> newNames;
  private final int[] oldPartner;
  private final int[] newPartner;

  private Pairer(
      Version older, Version newer, List<Section> oldSections, List<Section> newSections) {
    this.older = older;
    this.newer = newer;
    this.oldSections = oldSections;
    this.newSections = newSections;
    this.oldNames = names(oldSections);
    this.newNames = names(newSections);
    this.oldPartner = new int[oldSections.size()];
    this.newPartner = new int[newSections.size()];
    Arrays.fill(oldPartner, -1);
    Arrays.fill(newPartner, -1);
  }

  /**
   * The pairs, in the order of the older version.
   *
   * @param places for each token of the older version its place in the newer, -1 for none
   */
  static List<Couple> pair(
      Version older,
      Version newer,
      List<Section> oldSections,
      List<Section> newSections,
      int[] places) {
    Pairer pairer = new Pairer(older, newer, oldSections, newSections);
    pairer.inPlace(places);
    pairer.same();
    pairer.alike();
    pairer.named();
    pairer.alone();
    return IntStream.range(0, oldSections.size())
        .filter(i -> pairer.oldPartner[i] >= 0)
        .mapToObj(i -> new Couple(i, pairer.oldPartner[i]))
        .toList();
  }

  private static List<String> names(List<Section> sections) {
    return sections.stream().map(s -> Tokens.word(s.heading()).strip()).toList();
  }

  private void take(List<Candidate> candidates) {
    candidates.stream().sorted(Candidate.BEST).forEach(c -> couple(c.older, c.newer));
  }

  private void couple(int one, int other) {
    if (oldPartner[one] < 0 && newPartner[other] < 0) {
      oldPartner[one] = other;
      newPartner[other] = one;
    }
  }

  private boolean fit(int one, int other) {
    Section.Kind kind = oldSections.get(one).kind();
    return kind == newSections.get(other).kind() || kind.several();
  }

  /** Sections most of whose words stand at the same place of the whole. */
  private void inPlace(int[] places) {
    int[] homes = homes(newSections, newer.tokens().size());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < oldSections.size(); i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      Section section = oldSections.get(i);
      for (int t = section.body(); t < section.to(); t++) {
        if (places[t] >= 0 && places[t] >= newSections.get(homes[places[t]]).body()) {
          shared.merge(homes[places[t]], 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> with : shared.entrySet()) {
        int all = section.length() + newSections.get(with.getKey()).length();
        candidates.add(new Candidate(i, with.getKey(), 2.0 * with.getValue() / all));
      }
    }
    take(candidates.stream().filter(c -> c.likeness >= ALIKE && fit(c.older, c.newer)).toList());
  }

  private static int[] homes(List<Section> sections, int size) {
    int[] homes = new int[size];
    for (int i = 0; i < sections.size(); i++) {
      Arrays.fill(homes, sections.get(i).from(), sections.get(i).to(), i);
    }
    return homes;
  }

  /** Sections that say the same, word for word, elsewhere. */
  private void same() {
    Map<List<String>, List<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < newSections.size(); i++) {
      if (newPartner[i] < 0 && newSections.get(i).length() > 0) {
        waiting.computeIfAbsent(body(newer, newSections.get(i)), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < oldSections.size(); i++) {
      List<Integer> alike = waiting.getOrDefault(body(older, oldSections.get(i)), List.of());
      if (oldPartner[i] < 0 && !alike.isEmpty()) {
        couple(i, alike.remove(0));
      }
    }
  }

  private static List<String> body(Version version, Section section) {
    return version.keys().subList(section.body(), section.to());
  }

  /** Sections that say nearly the same elsewhere. */
  private void alike() {
    Likeness likeness = new Likeness(newer, newSections);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < oldSections.size(); i++) {
      if (oldPartner[i] < 0) {
        int one = i;
        likeness
            .to(body(older, oldSections.get(i)), n -> newPartner[n] < 0 && fit(one, n), ALIKE)
            .forEach((n, value) -> candidates.add(new Candidate(one, n, value)));
      }
    }
    take(candidates);
  }

  /** Sections under one heading that say somewhat the same, or that have one number as well. */
  private void named() {
    Likeness likeness = new Likeness(newer, newSections);
    for (int i = 0; i < oldSections.size(); i++) {
      if (oldPartner[i] < 0 && oldSections.get(i).kind().several()) {
        int one = i;
        Section section = oldSections.get(i);
        Map<Integer, Double> somewhat =
            likeness.to(body(older, section), n -> newPartner[n] < 0 && fit(one, n), SOMEWHAT);
        IntStream.range(0, newSections.size())
            .filter(n -> newPartner[n] < 0 && fit(one, n))
            .filter(n -> called(one, n, somewhat.containsKey(n)))
            .findFirst()
            .ifPresent(n -> couple(one, n));
      }
    }
  }

  private boolean called(int one, int other, boolean somewhat) {
    String heading = oldNames.get(one);
    boolean headed = !heading.isEmpty() && heading.equals(newNames.get(other));
    String number = oldSections.get(one).number();
    boolean numbered = !number.isEmpty() && number.equals(newSections.get(other).number());
    return headed && (numbered || somewhat) || numbered && somewhat;
  }

  /** Title, parties, recitals and signatures: each version has one, if any. */
  private void alone() {
    for (int i = 0; i < oldSections.size(); i++) {
      Section.Kind kind = oldSections.get(i).kind();
      for (int n = 0; n < newSections.size() && oldPartner[i] < 0 && !kind.several(); n++) {
        if (newPartner[n] < 0 && newSections.get(n).kind() == kind) {
          couple(i, n);
        }
      }
    }
  }
}
