package org.contreseing.cli;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.Setup;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.extract.Limits;
import org.contreseing.facts.Beside;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Selection;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.rules.RuleBookException;
import org.contreseing.tables.TableException;
import org.contreseing.worker.Equipment;
import org.contreseing.worker.Sandbox;
import org.contreseing.worker.WorkerStartException;

/**
 * The checker, loading in the background from the moment the command line is understood, and the
 * documents of files for it. Closing it ends the processes that it started.
 */
final class Engine implements AutoCloseable {

  private final Session session;
  private final Containers containers = new Containers(Limits.standard());
  private final Beside<AgreementChecker> checker;
  private final Examiner examiner;

  private Engine(Session session, Equipment equipment, Isolation isolation) {
    this.session = session;
    Limits limits = Limits.standard().within(isolation.time());
    Setup setup = equipment.setup();
    this.checker = Beside.start(() -> AgreementChecker.of(setup, limits));
    this.examiner = new Examiner(this::checker, equipment, isolation, session.terminal().debugs());
  }

  /** Starts the program as it is, for documents that are trusted. */
  static Engine start(Session session) {
    return start(session, Arrangement.NONE, Isolation.OFF);
  }

  /**
   * Starts, and refuses names of rules that the book does not have: waits for the book only where
   * there are such names.
   */
  static Engine start(Session session, Arrangement arrangement, Isolation isolation) {
    Equipment equipment = arrangement.equipment(session, isolation);
    if (arrangement.namesRules()) {
      List<String> ids =
          AgreementChecker.of(equipment.selecting(Selection.ALL).setup()).book().ids();
      arrangement.check(ids, session.messages());
    }
    return new Engine(session, equipment, isolation);
  }

  /** The checker; problems of the rule book are thrown here as they were. */
  AgreementChecker checker() {
    return checker.done();
  }

  /** Starts the workers before the first document comes, and says where they are not shut off. */
  void startWorkers() {
    if (examiner.start().filter(Sandbox.NONE::equals).isPresent()) {
      session.terminal().say(session.messages().say("workers.networked"));
    }
  }

  /** What becomes of the documents that a file holds: most often of itself alone. */
  List<Outcome> outcomes(Opened file, Heading heading) {
    List<Outcome> outcomes = new ArrayList<>();
    each(
        file,
        (document, member) ->
            outcomes.add(
                Outcome.of(
                    document,
                    guarded(
                        document,
                        () -> examiner.check(document, member, check(heading)),
                        unreadable -> unreadable))),
        refused -> outcomes.add(Outcome.refused(refused.name(), refused.unreadable())));
    return outcomes;
  }

  /** The same as the contract's lines. */
  byte[] lines(Opened file, Heading heading) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    each(
        file,
        (document, member) -> lines.writeBytes(lines(document, member, heading)),
        refused ->
            lines.writeBytes(
                lines(Outcome.refused(refused.name(), refused.unreadable()), heading)));
    return lines.toByteArray();
  }

  /**
   * What becomes of one document that is no container, as lines.
   *
   * @param member whether it came out of a container
   */
  byte[] lines(Document document, boolean member, Heading heading) {
    return guarded(
        document,
        () -> examiner.lines(document, member, check(heading)),
        unreadable -> lines(Outcome.of(document, unreadable), heading));
  }

  private static byte[] lines(Outcome outcome, Heading heading) {
    return DocumentJson.lines(outcome, heading.language());
  }

  /** Takes a document, and whether it came out of a container. */
  @FunctionalInterface
  private interface Taker {
    void take(Document document, boolean member);
  }

  private void each(Opened file, Taker loaded, Consumer<Refused> refused) {
    if (file instanceof Loaded whole) {
      containers.each(
          whole.document(),
          opened -> {
            if (opened instanceof Loaded one) {
              loaded.take(one.document(), one.document() != whole.document());
            } else {
              refused.accept((Refused) opened);
            }
          });
    } else {
      refused.accept((Refused) file);
    }
  }

  private static Check check(Heading heading) {
    return new Check(heading.profile(), heading.on(), heading.language());
  }

  /**
   * A bug that a document sets off is told, and becomes its result, so that the other documents are
   * still checked.
   */
  private <T> T guarded(Document document, Supplier<T> work, Function<Unreadable, T> instead) {
    checker();
    try {
      return work.get();
    } catch (RuleBookException | TableException | WorkerStartException nothingWorks) {
      throw nothingWorks;
    } catch (RuntimeException | StackOverflowError fault) {
      new Faults(session.terminal(), session.messages()).report(document.name(), fault);
      return instead.apply(new Unreadable(Unreadable.Reason.INTERNAL, ""));
    }
  }

  /** Ends the workers, if there are any. */
  @Override
  public void close() {
    examiner.close();
  }
}
