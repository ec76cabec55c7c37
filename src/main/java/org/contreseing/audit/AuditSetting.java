package org.contreseing.audit;

import java.time.LocalDate;
import org.contreseing.model.Language;
import org.contreseing.report.Heading;

/**
 * Under what circumstances an archive was audited: all that a file of results may depend on beside
 * {@code results.jsonl}. No clock, no path: the same lines under the same setting make the same
 * bytes.
 */
public record AuditSetting(Heading heading) {

  /** The day the audit pretends it is. */
  public LocalDate on() {
    return heading.on();
  }

  /** The language of what people read. */
  public Language language() {
    return heading.language();
  }
}
