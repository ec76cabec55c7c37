package org.contreseing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.Setup;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Selection;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.rules.RuleBookException;
import org.contreseing.rules.RuleCard;
import org.contreseing.tables.TableException;

/** The checker, loading in the background from the moment the command line is understood. */
final class Engine {

  private final Session session;
  private final Containers containers = new Containers(Limits.standard());
  private final CompletableFuture<AgreementChecker> checker;

  private Engine(Session session, CompletableFuture<AgreementChecker> checker) {
    this.session = session;
    this.checker = checker;
  }

  /** Starts loading what a setup asks for. */
  static Engine start(Session session, Setup setup) {
    return new Engine(session, CompletableFuture.supplyAsync(() -> AgreementChecker.of(setup)));
  }

  /**
   * Starts, and refuses names of rules that the book does not have: waits for the book only where
   * there are such names.
   */
  static Engine start(Session session, Arrangement arrangement) {
    Setup setup = arrangement.setup(session.messages().language());
    if (arrangement.namesRules()) {
      Setup whole = new Setup(setup.rules(), setup.tables(), Selection.ALL, setup.policy());
      List<String> ids =
          AgreementChecker.of(whole).book().rules().stream().map(RuleCard::id).toList();
      arrangement.check(ids, session.messages());
    }
    return start(session, setup);
  }

  /** The checker; problems of the rule book are thrown here as they were. */
  AgreementChecker checker() {
    try {
      return checker.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /** What becomes of the documents that a file holds: most often of itself alone. */
  List<Outcome> outcomes(Documents.Opened file, Heading heading) {
    List<Outcome> outcomes = new ArrayList<>();
    if (file instanceof Documents.Loaded loaded) {
      containers.each(loaded.document(), opened -> outcomes.add(outcome(opened, heading)));
    } else {
      outcomes.add(outcome(file, heading));
    }
    return outcomes;
  }

  private Outcome outcome(Documents.Opened opened, Heading heading) {
    if (opened instanceof Documents.Loaded loaded) {
      return Outcome.of(loaded.document(), check(loaded.document(), heading));
    }
    Documents.Refused refused = (Documents.Refused) opened;
    return Outcome.refused(refused.name(), refused.unreadable());
  }

  /**
   * Checks a document. A bug that it sets off is told, and becomes its result, so that the other
   * documents are still checked.
   */
  private CheckResult check(Document document, Heading heading) {
    AgreementChecker ready = checker();
    try {
      return ready.check(document, new Check(heading.profile(), heading.on(), heading.language()));
    } catch (RuleBookException | TableException brokenBook) {
      throw brokenBook;
    } catch (RuntimeException | StackOverflowError fault) {
      new Faults(session.terminal(), session.messages()).report(document.name(), fault);
      return new Unreadable(Unreadable.Reason.INTERNAL, "");
    }
  }
}
