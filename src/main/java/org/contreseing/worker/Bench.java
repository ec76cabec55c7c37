package org.contreseing.worker;

import java.util.function.BiFunction;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;

/**
 * Where a worker does its work.
 *
 * @param ruleBook hash of the book it applies
 * @param check what becomes of a document
 */
record Bench(String ruleBook, BiFunction<Document, Check, CheckResult> check) {

  /** The program's own check; waits for the rule book. */
  static Bench of(Equipment equipment) {
    AgreementChecker checker =
        AgreementChecker.of(equipment.setup(), Limits.standard().within(equipment.time()));
    return new Bench(checker.ruleBookHash(), checker::check);
  }
}
