package org.contreseing.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to tell about one rule, for its page and for lists.
 *
 * @param id its id
 * @param file its file, {@code rules/…} for a built-in rule
 * @param title what is wrong when it fires
 * @param severity how much that matters, profile by profile
 * @param looksAt which parts of an agreement it looks at
 * @param message what it says, with {@code {named}} places
 * @param remedy how to mend it
 * @param why why it matters
 * @param basis legal bases with what was done to verify them; empty for drafting practice
 * @param applies the days of an act of which it speaks at all
 * @param wording a model clause or sentence in French that mends the fault
 * @param departs where and why it does otherwise than the catalogue
 * @param consequenceOf ids of rules that explain its findings when they fire too
 * @param cases cases with words or a weight of their own, by name
 * @param examples agreements in which it fires or is rightly silent
 */
public record RuleCard(
    String id,
    String file,
    Bilingual title,
    Severities severity,
    Bilingual looksAt,
    Bilingual message,
    Bilingual remedy,
    Bilingual why,
    List<Basis> basis,
    Validity applies,
    Optional<String> wording,
    Optional<Bilingual> departs,
    List<String> consequenceOf,
    Map<String, Variant> cases,
    List<RuleExample> examples) {

  /**
   * A case of a rule.
   *
   * @param severity how much it matters
   * @param message what the rule then says
   * @param remedy how to mend it then
   */
  public record Variant(Severities severity, Bilingual message, Bilingual remedy) {}

  static RuleCard of(RuleFile file, Clauses clauses) {
    Header header = file.header();
    Map<String, Variant> cases = new LinkedHashMap<>();
    header
        .cases()
        .keySet()
        .forEach(
            c ->
                cases.put(c, new Variant(header.severity(c), header.message(c), header.remedy(c))));
    return new RuleCard(
        header.id(),
        file.path(),
        header.title(),
        header.severity(),
        header.looksAt(),
        header.message(),
        header.remedy(),
        header.why(),
        header.basis(),
        header.applies(),
        header.wording().or(() -> clauses.model(header.id())),
        header.departs(),
        header.causes().stream().map(Cause::rule).toList(),
        Collections.unmodifiableMap(cases),
        header.examples());
  }
}
