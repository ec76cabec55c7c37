package org.contreseing;

import java.time.ZoneId;
import java.util.List;
import org.contreseing.extract.Extractor;
import org.contreseing.extract.Limits;
import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.facts.Beside;
import org.contreseing.model.Agreement;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.Outline;
import org.contreseing.model.Report;
import org.contreseing.model.Setting;
import org.contreseing.model.SourceText;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Policy;
import org.contreseing.rules.Explanation;
import org.contreseing.rules.RuleBook;
import org.contreseing.tables.Tables;

/**
 * The whole way of a document: bytes, text, outline, facts, findings. Immutable; safe for use by
 * several threads. Rule book and readers are loaded beside the first extraction, since all take
 * their time.
 */
public final class AgreementChecker {

  private final Extractor extractor;
  private final Parts parts;
  private final Policy policy;
  private final Beside<RuleBook> book;

  private AgreementChecker(Setup setup, Limits limits) {
    this.policy = setup.policy();
    this.extractor = new Extractor(limits, TrustAnchors.of(setup.trust()));
    this.parts = setup.tables().map(Tables::with).map(Parts::with).orElseGet(Parts::ofProgram);
    this.book = parts.book().then(built -> book(setup, built));
    if (setup.tables().isPresent()) {
      // what is wrong with somebody's tables is to be told at once
      parts.facts().done();
    }
  }

  private static RuleBook book(Setup setup, RuleBook built) {
    RuleBook all = setup.rules().map(built::with).orElse(built);
    return setup.selection().everything() ? all : all.only(setup.selection()::admits);
  }

  /**
   * Begins to load what most checkers need, where it is known that one will be needed but not yet
   * which.
   */
  public static void prepare() {
    // readers of archives ask for it, and Java looks for its rules in every jar of the program
    Beside.start(ZoneId::systemDefault);
    Parts.ofProgram();
  }

  /** A checker with the built-in rule book. */
  public static AgreementChecker standard() {
    return of(Setup.STANDARD);
  }

  /**
   * A checker with what a house has of its own.
   *
   * @throws org.contreseing.tables.TableException when its tables cannot be used; faults of its
   *     rules are thrown by {@link #book()} and {@link #check}
   */
  public static AgreementChecker of(Setup setup) {
    return of(setup, Limits.standard());
  }

  /** The same that takes on so much of a document. */
  public static AgreementChecker of(Setup setup, Limits limits) {
    return new AgreementChecker(setup, limits);
  }

  /**
   * What becomes of a document. Faults of the document come back as {@link Unreadable}, faults of
   * ours are thrown.
   */
  public CheckResult check(Document document, Check check) {
    Extraction extraction = extractor.extract(document);
    return extraction instanceof Extracted read
        ? policy.apply(
            document.name(), new Checked(read.text(), reports(read.text(), check)), check.on())
        : (Unreadable) extraction;
  }

  /**
   * The same findings told anew, from what was read then: the document itself is not needed.
   *
   * @param document its name, as in the check
   * @param checked by a checker that is set up like this one
   * @param check the same but for the language
   */
  public CheckResult retell(String document, Checked checked, Check check) {
    List<Report> reports =
        checked.reports().stream().map(r -> judge(r.agreement(), check)).toList();
    return policy.apply(document, new Checked(checked.text(), reports), check.on());
  }

  private List<Report> reports(SourceText text, Check check) {
    return parts.segmenter().done().segment(text).stream()
        .map(outline -> report(outline, check))
        .toList();
  }

  private Report report(Outline outline, Check check) {
    return judge(parts.facts().done().read(outline), check);
  }

  private Report judge(Agreement agreement, Check check) {
    Setting setting = setting(agreement, check);
    return Doubts.weigh(book().apply(agreement, setting, check.language()), check.language());
  }

  private static Setting setting(Agreement agreement, Check check) {
    return Setting.of(check.on(), check.profile(), agreement);
  }

  /**
   * Why a rule reports something about an agreement, or does not.
   *
   * @param rule id of a rule of the book
   * @param report of that agreement, by the same check
   */
  public Explanation explain(String rule, Report report, Check check) {
    Setting setting = setting(report.agreement(), check);
    return book().explain(rule, report, setting, check.language());
  }

  /** What tells the rule book in use from others; waits for it. */
  public String ruleBookHash() {
    return book().hash();
  }

  /** The rule book in use. */
  public RuleBook book() {
    return book.done();
  }
}
