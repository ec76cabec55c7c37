package org.contreseing.model;

import java.util.List;

/**
 * A document that was checked.
 *
 * @param text its text
 * @param reports one for each agreement that stands in it, in order; at least one
 * @param notes waivers for this document that do not do what their author wanted
 */
public record Checked(SourceText text, List<Report> reports, List<WaiverNote> notes)
    implements CheckResult {

  public Checked {
    reports = List.copyOf(reports);
    notes = List.copyOf(notes);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a checked document has a report");
    }
  }

  /** A document without waivers, or with none to complain of. */
  public Checked(SourceText text, List<Report> reports) {
    this(text, reports, List.of());
  }
}
