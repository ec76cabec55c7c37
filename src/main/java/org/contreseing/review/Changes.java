package org.contreseing.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.store.FindingLine;

/**
 * What a version did to the findings of the one before.
 *
 * @param resolved no longer there
 * @param appeared not there before
 * @param remaining still there
 */
public record Changes(
    List<FindingLine> resolved, List<FindingLine> appeared, List<FindingLine> remaining) {

  static Changes between(List<FindingLine> before, List<FindingLine> after) {
    Set<String> old = fingerprints(before);
    Set<String> now = fingerprints(after);
    return new Changes(
        before.stream().filter(f -> !now.contains(f.fingerprint())).toList(),
        after.stream().filter(f -> !old.contains(f.fingerprint())).toList(),
        after.stream().filter(f -> old.contains(f.fingerprint())).toList());
  }

  private static Set<String> fingerprints(List<FindingLine> lines) {
    return lines.stream().map(FindingLine::fingerprint).collect(Collectors.toSet());
  }
}
