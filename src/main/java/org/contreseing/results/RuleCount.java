package org.contreseing.results;

import org.contreseing.archive.Found;
import org.contreseing.model.Severity;

/**
 * How often a rule reported.
 *
 * @param title the rule in a few words
 * @param agreements in how many agreements it reported
 * @param errors its findings that block
 * @param findings all its findings
 */
public record RuleCount(String rule, String title, long agreements, long errors, long findings) {

  RuleCount plus(Found found, boolean first) {
    return new RuleCount(
        rule,
        title,
        agreements + (first ? 1 : 0),
        errors + (found.severity().equals(Severity.ERROR.code()) ? 1 : 0),
        findings + 1);
  }
}
