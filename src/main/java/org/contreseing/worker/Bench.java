package org.contreseing.worker;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Profile;

/**
 * Where a worker does its work.
 *
 * @param ruleBook hash of the book it applies
 * @param check what becomes of a document
 */
record Bench(String ruleBook, BiFunction<Document, Check, CheckResult> check) {

  /** Something to read that goes through every stage. */
  private static final String WARMING =
      "CONVENTION\n\nArticle 1 : Objet\nLe prêt de canots.\n\nArticle 2 : Durée\nUn an.\n";

  /**
   * The program's own check; waits for the rule book, and for a first check, since no document is
   * to pay with its own time for the start of the program.
   */
  static Bench of(Equipment equipment) {
    AgreementChecker checker =
        AgreementChecker.of(equipment.setup(), Limits.standard().within(equipment.time()));
    checker.check(
        new Document("-", WARMING.getBytes(StandardCharsets.UTF_8)),
        new Check(Profile.PRE_SIGNATURE, LocalDate.EPOCH, equipment.language()));
    return new Bench(checker.ruleBookHash(), checker::check);
  }
}
