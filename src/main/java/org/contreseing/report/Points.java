package org.contreseing.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Finding;
import org.contreseing.model.Severity;

/** Folds consequences under their cause. */
public final class Points {

  private Points() {}

  /**
   * The points of a report, in the order of its findings. A consequence of a consequence hangs
   * under the first cause; a finding whose cause is not among the findings, or is part of a circle,
   * stands for itself: nothing is ever lost.
   */
  public static List<Point> of(List<Finding> findings) {
    Map<String, Finding> byFingerprint = new HashMap<>();
    findings.forEach(f -> byFingerprint.putIfAbsent(f.fingerprint(), f));
    Map<Finding, List<Finding>> groups = new LinkedHashMap<>();
    List<Finding> consequences = new ArrayList<>();
    for (Finding finding : findings) {
      if (root(finding, byFingerprint) == finding) {
        groups.putIfAbsent(finding, new ArrayList<>());
      } else {
        consequences.add(finding);
      }
    }
    consequences.forEach(c -> groups.get(root(c, byFingerprint)).add(c));
    return groups.entrySet().stream().map(e -> new Point(e.getKey(), e.getValue())).toList();
  }

  public static long count(List<Point> points, Severity severity) {
    return points.stream().filter(p -> p.severity() == severity).count();
  }

  private static Finding root(Finding finding, Map<String, Finding> byFingerprint) {
    Finding at = finding;
    for (int steps = 0; steps <= byFingerprint.size(); steps++) {
      Finding cause = at.cause().map(byFingerprint::get).orElse(null);
      if (cause == null || cause.equals(at)) {
        return at;
      }
      at = cause;
    }
    return finding;
  }
}
