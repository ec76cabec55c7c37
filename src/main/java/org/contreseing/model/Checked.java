package org.contreseing.model;

import java.util.List;

/**
 * A document that was checked.
 *
 * @param text its text
 * @param reports one for each agreement that stands in it, in order; at least one
 */
public record Checked(SourceText text, List<Report> reports) implements CheckResult {

  public Checked {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a checked document has a report");
    }
  }
}
