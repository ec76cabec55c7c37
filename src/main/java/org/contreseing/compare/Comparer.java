package org.contreseing.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.Report;

/**
 * Compares two versions of an agreement. Time grows with the length of both texts, not with its
 * square: long stretches that have nothing in common are told as replaced.
 */
public final class Comparer {

  private final Version older;
  private final Version newer;
  private final List<Section> oldSections;
  private final List<Section> newSections;
  private final List<Couple> couples;
  private final Presentation presentation;
  private final Writing writing;
  private final Differences differences;

  private Comparer(Report before, Report after) {
    Tokens cutter = new Tokens();
    this.older = Version.of(before.agreement(), cutter);
    this.newer = Version.of(after.agreement(), cutter);
    int[] places =
        Alignment.places(Alignment.of(older.keys(), newer.keys()), older.tokens().size());
    Sections sections = new Sections(cutter);
    List<Cut> oldCuts = sections.cuts(older);
    List<Cut> newCuts = sections.cuts(newer);
    int[] back = inverse(places, newer.tokens().size());
    this.oldSections = Sections.of(older, Sections.joined(oldCuts, newCuts, back));
    this.newSections = Sections.of(newer, Sections.joined(newCuts, oldCuts, places));
    this.couples = Pairer.pair(older, newer, oldSections, newSections, places);
    this.presentation = new Presentation(older, newer);
    this.writing = new Writing(older, newer);
    this.differences = new Differences(older, newer, presentation, writing, renumbered());
  }

  /** What became of an agreement and its findings. */
  public static Comparison compare(Report before, Report after) {
    Comparer comparer = new Comparer(before, after);
    List<Pairing> pairings = comparer.pairings();
    return new Comparison(
        before.agreement(),
        after.agreement(),
        pairings,
        comparer.writing.counts(),
        comparer.writing.examples(),
        FindingChanges.of(before.findings(), after.findings(), pairings));
  }

  private static int[] inverse(int[] places, int size) {
    int[] back = new int[size];
    Arrays.fill(back, -1);
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        back[places[i]] = i;
      }
    }
    return back;
  }

  private Map<String, String> renumbered() {
    Map<String, String> numbers = new HashMap<>();
    for (Couple couple : couples) {
      Section before = oldSections.get(couple.older());
      Section after = newSections.get(couple.newer());
      if (before.kind() == Section.Kind.ARTICLE && !before.number().equals(after.number())) {
        numbers.put(before.number(), after.number());
      }
    }
    return numbers;
  }

  private List<Pairing> pairings() {
    Set<Couple> moved = Order.moved(couples, newSections);
    Pairing[] byNew = new Pairing[newSections.size()];
    Set<Integer> kept = new HashSet<>();
    for (Couple couple : couples) {
      Section before = oldSections.get(couple.older());
      Section after = newSections.get(couple.newer());
      kept.add(couple.older());
      byNew[couple.newer()] =
          new Pairing(
              Optional.of(before),
              Optional.of(after),
              moved.contains(couple),
              differences.of(before, after));
    }
    List<Pairing> pairings = new ArrayList<>();
    removed(-1, kept, pairings);
    Map<Integer, Integer> oldOf =
        couples.stream().collect(Collectors.toMap(Couple::newer, Couple::older));
    for (int i = 0; i < byNew.length; i++) {
      Section section = newSections.get(i);
      if (byNew[i] != null) {
        pairings.add(byNew[i]);
      } else {
        alone(section, true).ifPresent(pairings::add);
      }
      if (oldOf.containsKey(i)) {
        removed(oldOf.get(i), kept, pairings);
      }
    }
    return new Passages().moved(pairings);
  }

  /** The sections that are gone and stood right behind one that stayed. */
  private void removed(int behind, Set<Integer> kept, List<Pairing> pairings) {
    for (int i = behind + 1; i < oldSections.size() && !kept.contains(i); i++) {
      alone(oldSections.get(i), false).ifPresent(pairings::add);
    }
  }

  /** A section that only one version has; empty where the other shows its words beside the text. */
  private Optional<Pairing> alone(Section section, boolean added) {
    if (presentation.isFurniture(section, added)) {
      writing.alone(section.span(), added);
      return Optional.empty();
    }
    Optional<Section> one = Optional.of(section);
    List<Change> whole = List.of(differences.whole(section, added));
    return Optional.of(
        added
            ? new Pairing(Optional.empty(), one, false, whole)
            : new Pairing(one, Optional.empty(), false, whole));
  }
}
