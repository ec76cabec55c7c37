package org.contreseing;

import java.nio.file.Path;
import java.util.Optional;
import org.contreseing.policy.Policy;
import org.contreseing.policy.Selection;

/**
 * What a checker works with beside the program's own.
 *
 * @param rules folder of house rules
 * @param tables folder of tables that replace the program's
 * @param selection which rules are wanted
 * @param policy what becomes of findings
 * @param trust file of certificates that may vouch for signatories
 */
public record Setup(
    Optional<Path> rules,
    Optional<Path> tables,
    Selection selection,
    Policy policy,
    Optional<Path> trust) {

  /** The program alone. */
  public static final Setup STANDARD =
      new Setup(Optional.empty(), Optional.empty(), Selection.ALL, Policy.NONE, Optional.empty());

  /** One that trusts no certificate by name. */
  public Setup(Optional<Path> rules, Optional<Path> tables, Selection selection, Policy policy) {
    this(rules, tables, selection, policy, Optional.empty());
  }
}
