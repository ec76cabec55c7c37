package org.contreseing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.contreseing.extract.Extractor;
import org.contreseing.facts.FactReader;
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
import org.contreseing.rules.RuleBook;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/**
 * The whole way of a document: bytes, text, outline, facts, findings. Immutable; safe for use by
 * several threads. The rule book is loaded beside the first extraction, since both take their time.
 */
public final class AgreementChecker {

  private final Extractor extractor;
  private final Segmenter segmenter;
  private final FactReader facts;
  private final CompletableFuture<RuleBook> book;

  private AgreementChecker(Supplier<RuleBook> book) {
    this.book = CompletableFuture.supplyAsync(book);
    this.extractor = Extractor.standard();
    this.segmenter = new Segmenter(Tables.builtIn());
    this.facts = new FactReader(Tables.builtIn());
  }

  /** A checker with the built-in rule book. */
  public static AgreementChecker standard() {
    return new AgreementChecker(RuleBook::builtIn);
  }

  /**
   * A checker with the rules of a folder beside the built-in book.
   *
   * @param houseRules folder of rule files; its faults are thrown by {@link #book()} and {@link
   *     #check}
   */
  public static AgreementChecker withHouseRules(Path houseRules) {
    return new AgreementChecker(() -> RuleBook.builtIn().with(houseRules));
  }

  /**
   * What becomes of a document. Faults of the document come back as {@link Unreadable}, faults of
   * ours are thrown.
   */
  public CheckResult check(Document document, Check check) {
    Extraction extraction = extractor.extract(document);
    return extraction instanceof Extracted read
        ? new Checked(read.text(), reports(read.text(), check))
        : (Unreadable) extraction;
  }

  private List<Report> reports(SourceText text, Check check) {
    return segmenter.segment(text).stream().map(outline -> report(outline, check)).toList();
  }

  private Report report(Outline outline, Check check) {
    Agreement agreement = facts.read(outline);
    Setting setting = Setting.of(check.on(), check.profile(), agreement);
    return Doubts.weigh(book().apply(agreement, setting, check.language()), check.language());
  }

  /** The rule book in use. */
  public RuleBook book() {
    try {
      return book.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
