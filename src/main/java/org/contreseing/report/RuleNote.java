package org.contreseing.report;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Severity;

/**
 * What a report tells of a rule beside its findings, in the report's language.
 *
 * @param id its id
 * @param title what is wrong when it fires
 * @param why why that matters
 * @param remedy how to mend it in general
 * @param wording a model clause or sentence in French; lines are paragraphs
 * @param basis legal bases as lawyers cite them; empty for drafting practice
 * @param severity what it usually weighs under the profile of the check
 */
public record RuleNote(
    String id,
    String title,
    String why,
    String remedy,
    Optional<String> wording,
    List<String> basis,
    Severity severity) {

  public RuleNote {
    basis = List.copyOf(basis);
  }
}
