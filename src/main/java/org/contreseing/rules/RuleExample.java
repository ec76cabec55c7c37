package org.contreseing.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.Profile;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;

/**
 * A small agreement that shows what a rule reports, or what it rightly lets pass.
 *
 * @param name what it shows
 * @param fires whether the rule reports something in it
 * @param nearMiss whether it looks like a fault and is none
 * @param on the day of the check; empty where it does not matter
 * @param profile profile of the check; empty where it does not matter
 * @param variant the case under which the rule reports; empty for its ordinary message
 * @param text the agreement, marks removed
 * @param shown the part of it that people need to see, marks removed
 * @param marked the spans of that text which the rule reports, exactly; empty when it is silent
 * @param traces what the file holds beside that text
 * @param signatures electronic signatures of the file
 * @param line 1-based line of the rule file at which the example starts
 */
public record RuleExample(
    String name,
    boolean fires,
    boolean nearMiss,
    Optional<LocalDate> on,
    Optional<Profile> profile,
    String variant,
    String text,
    String shown,
    List<Span> marked,
    List<Trace> traces,
    List<ElectronicSignature> signatures,
    int line) {

  public RuleExample {
    marked = List.copyOf(marked);
    traces = List.copyOf(traces);
    signatures = List.copyOf(signatures);
  }
}
