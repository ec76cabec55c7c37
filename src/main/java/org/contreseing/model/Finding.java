package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing to mend, at its place.
 *
 * @param rule id of the rule
 * @param severity under the profile of the check
 * @param title what kind of fault, in the report's language
 * @param message one sentence about this one, in the report's language
 * @param remedy how to mend it
 * @param basis legal bases; empty for drafting practice
 * @param article name of the article it stands in
 * @param span the passage; empty at the place where something missing would stand
 * @param quote exactly the passage
 * @param fingerprint stays the same when lines move, 16 hexadecimal digits
 * @param cause fingerprint of the finding of which this one is a consequence
 * @param proposal a clause that would mend it
 */
public record Finding(
    String rule,
    Severity severity,
    String title,
    String message,
    String remedy,
    List<String> basis,
    Optional<String> article,
    Span span,
    String quote,
    String fingerprint,
    Optional<String> cause,
    Optional<Proposal> proposal)
    implements Located {

  public Finding {
    basis = List.copyOf(basis);
    if (message.isBlank()) {
      throw new IllegalArgumentException(rule + " reports without a message");
    }
  }

  /** A finding for which no clause is proposed. */
  public Finding(
      String rule,
      Severity severity,
      String title,
      String message,
      String remedy,
      List<String> basis,
      Optional<String> article,
      Span span,
      String quote,
      String fingerprint,
      Optional<String> cause) {
    this(
        rule,
        severity,
        title,
        message,
        remedy,
        basis,
        article,
        span,
        quote,
        fingerprint,
        cause,
        Optional.empty());
  }

  /** The same finding with another weight. */
  public Finding weighing(Severity other) {
    return new Finding(
        rule,
        other,
        title,
        message,
        remedy,
        basis,
        article,
        span,
        quote,
        fingerprint,
        cause,
        proposal);
  }
}
