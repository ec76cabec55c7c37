package org.contreseing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.rules.RuleBookException;
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

  /**
   * @throws BadUsage when the folder of house rules is none
   */
  static Engine start(Session session, Optional<String> rules) {
    Optional<Path> folder = rules.map(new Values(session.messages())::path);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw session.messages().refuse("rules.folder", Visible.line(folder.get().toString()));
    }
    return new Engine(
        session,
        CompletableFuture.supplyAsync(
            () ->
                folder
                    .map(AgreementChecker::withHouseRules)
                    .orElseGet(AgreementChecker::standard)));
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
