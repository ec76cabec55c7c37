package org.contreseing.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a check came to.
 *
 * @param state one of the finished ones
 * @param standing what it comes to under the decisions on its submission
 * @param title of the agreement; empty when none was read
 * @param parties their names
 * @param json the report of the contract, UTF-8
 * @param outcomes the same as the program's own records
 * @param program what wrote these records; another program does not understand them
 */
public record Finished(
    VersionState state,
    Optional<String> reason,
    Function<List<Decision>, Standing> standing,
    String ruleBook,
    Optional<String> title,
    String parties,
    List<FindingLine> findings,
    byte[] json,
    byte[] outcomes,
    String program) {

  public Finished {
    findings = List.copyOf(findings);
    if (!state.finished()) {
      throw new IllegalArgumentException("not finished");
    }
  }
}
