package org.contreseing.report;

import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Finding;
import org.contreseing.model.Severity;

/**
 * A finding that stands for itself, with its consequences folded under it.
 *
 * @param consequences in the order of the report
 */
public record Point(Finding finding, List<Finding> consequences) {

  public Point {
    consequences = List.copyOf(consequences);
  }

  /** The strongest severity of the finding and its consequences: what the point counts as. */
  public Severity severity() {
    return Stream.concat(Stream.of(finding), consequences.stream())
        .map(Finding::severity)
        .max(Severity::compareTo)
        .orElseThrow();
  }
}
