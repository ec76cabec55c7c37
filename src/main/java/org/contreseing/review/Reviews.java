package org.contreseing.review;

import java.util.Optional;
import org.contreseing.model.Document;
import org.contreseing.store.Store;

/** Everything that can be done at the desk. Closing it stops the checks; the store stays open. */
public final class Reviews implements AutoCloseable {

  private final Program program;
  private volatile Optional<WarmUp> warmUp = Optional.empty();
  private final Terms terms;
  private final CheckQueue queue;
  private final Reception reception;
  private final Dossiers dossiers;
  private final Judgement judgement;
  private final Unkept unkept;
  private final Gate gate;
  private final Translations translations;
  private final Comparing comparing;

  private Reviews(
      Store store, Program program, GateSetup setup, Terms terms, int atOnce, int longest) {
    this.program = program;
    this.terms = terms;
    this.queue = new CheckQueue(store, new Examination(program), longest);
    Inspection inspection = new Inspection(terms.antivirus(), store, setup.clock());
    this.reception = new Reception(store, queue, terms.quota(), inspection);
    this.dossiers = new Dossiers(store, program);
    this.judgement = new Judgement(store, dossiers);
    this.unkept = new Unkept(program, atOnce, inspection);
    this.gate = new Gate(store, program, dossiers, setup);
    this.translations = new Translations(dossiers, program);
    this.comparing = new Comparing(dossiers, program);
  }

  /**
   * Starts to check what is queued.
   *
   * @param terms on which documents are taken
   * @param atOnce how many documents are checked at the same time
   * @param longest how many may wait
   */
  public static Reviews start(
      Store store, Program program, GateSetup setup, Terms terms, int atOnce, int longest) {
    Reviews reviews = new Reviews(store, program, setup, terms, atOnce, longest);
    reviews.queue.start(atOnce);
    return reviews;
  }

  /**
   * Has every worker check a sample a number of times, when nothing else is to be checked. Until
   * one went through, or a document did, {@link #isReady} is false.
   */
  public void warmUp(Document sample, int workers, int times) {
    WarmUp begun = new WarmUp(program, queue, sample);
    begun.start(workers, times);
    warmUp = Optional.of(begun);
  }

  /** Whether documents are taken, and a check is known to go through. */
  public boolean isReady() {
    return queue.isOpen() && (queue.hasChecked() || warmUp.map(WarmUp::isDone).orElse(true));
  }

  public Program program() {
    return program;
  }

  public Terms terms() {
    return terms;
  }

  public CheckQueue queue() {
    return queue;
  }

  public Reception reception() {
    return reception;
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  public Judgement judgement() {
    return judgement;
  }

  public Unkept unkept() {
    return unkept;
  }

  public Gate gate() {
    return gate;
  }

  public Translations translations() {
    return translations;
  }

  public Comparing comparing() {
    return comparing;
  }

  @Override
  public void close() {
    queue.close();
  }
}
