package org.contreseing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.contreseing.model.Finding;

/**
 * What became of the findings from one version to the next.
 *
 * @param gained only the newer version has them
 * @param resolved only the older version has them
 * @param unchanged both have them; as the newer has them
 */
public record FindingChanges(
    List<Finding> gained, List<Finding> resolved, List<Finding> unchanged) {

  public FindingChanges {
    gained = List.copyOf(gained);
    resolved = List.copyOf(resolved);
    unchanged = List.copyOf(unchanged);
  }

  /**
   * Findings are the same by rule and fingerprint, which survive moved lines; else by rule and
   * words; else by rule and the section that both stand in, one by one.
   *
   * @param pairings of the two versions
   */
  static FindingChanges of(List<Finding> older, List<Finding> newer, List<Pairing> pairings) {
    List<Finding> resolved = new ArrayList<>(older);
    List<Finding> gained = new ArrayList<>(newer);
    List<Finding> unchanged = new ArrayList<>();
    Places oldPlaces = new Places(pairings, Pairing::older);
    Places newPlaces = new Places(pairings, Pairing::newer);
    match(resolved, gained, unchanged, f -> f.fingerprint(), f -> f.fingerprint());
    match(resolved, gained, unchanged, FindingChanges::words, FindingChanges::words);
    match(resolved, gained, unchanged, oldPlaces::of, newPlaces::of);
    unchanged.sort((a, b) -> a.span().compareTo(b.span()));
    return new FindingChanges(gained, resolved, unchanged);
  }

  private static void match(
      List<Finding> resolved,
      List<Finding> gained,
      List<Finding> unchanged,
      Function<Finding, String> oldName,
      Function<Finding, String> newName) {
    Map<String, List<Finding>> waiting = new HashMap<>();
    for (Finding finding : resolved) {
      String key = finding.rule() + " " + oldName.apply(finding);
      waiting.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
    }
    List<Finding> met = new ArrayList<>();
    for (Finding finding : gained) {
      String key = finding.rule() + " " + newName.apply(finding);
      List<Finding> same = waiting.getOrDefault(key, List.of());
      Optional<Finding> before = same.stream().filter(f -> alike(f, finding)).findFirst();
      if (before.isPresent()) {
        met.add(finding);
        same.removeIf(f -> f == before.get());
        resolved.removeIf(f -> f == before.get());
      }
    }
    gained.removeIf(f -> met.stream().anyMatch(m -> m == f));
    unchanged.addAll(met);
  }

  /** Whether both may be about one thing: half of their words are the same, or one has none. */
  private static boolean alike(Finding one, Finding other) {
    Set<String> words = new HashSet<>(new Tokens().keys(one.quote()));
    Set<String> others = new HashSet<>(new Tokens().keys(other.quote()));
    long common = words.stream().filter(others::contains).count();
    return words.isEmpty()
        || others.isEmpty()
        || 2 * common >= Math.min(words.size(), others.size());
  }

  private static String words(Finding finding) {
    return String.join(" ", new Tokens().keys(finding.quote()));
  }

  /** The rank of the pairing in which a finding stands, -1 for none. */
  private record Places(List<Pairing> pairings, Function<Pairing, Optional<Section>> side) {
    String of(Finding finding) {
      return Integer.toString(rank(finding));
    }

    private int rank(Finding finding) {
      for (int i = 0; i < pairings.size(); i++) {
        Optional<Section> section = side.apply(pairings.get(i));
        int at = finding.span().start();
        if (section.filter(s -> s.span().start() <= at && at < s.span().end()).isPresent()) {
          return i;
        }
      }
      return -1;
    }
  }
}
