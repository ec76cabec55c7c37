package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of somebody that one finding in one document may stand.
 *
 * @param document path of the document from the folder of the file of waivers, {@code /} between
 *     folders
 * @param fingerprint of the finding, 16 hexadecimal digits
 * @param rule id of the rule, for people
 * @param reason why it may stand
 * @param author who decided so
 * @param until the last day on which that holds; empty when it holds until taken back
 */
public record Waiver(
    String document,
    String fingerprint,
    String rule,
    String reason,
    String author,
    Optional<LocalDate> until) {

  /** Whether it no longer holds on a day. */
  public boolean expiredOn(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }
}
