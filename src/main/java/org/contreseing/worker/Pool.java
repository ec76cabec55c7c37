package org.contreseing.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.contreseing.Check;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.contreseing.worker.Frame.Kind;
import org.contreseing.worker.Worker.Answered;
import org.contreseing.worker.Worker.Lost;
import org.contreseing.worker.Worker.Reply;

/**
 * Workers that check documents. A worker that is lost costs its document, never another one, and is
 * replaced at once. A document whose worker ended without a reason is given to a fresh one before
 * it is called unreadable: somebody may have killed the process. Safe for use by several threads.
 */
public final class Pool implements AutoCloseable {

  private static final int STARTS = 3;
  private static final Executor THREADS =
      work -> {
        Thread thread = new Thread(work, "worker-start");
        thread.setDaemon(true);
        thread.start();
      };

  private final Launch launch;
  private final Equipment equipment;
  private final String ruleBook;
  private final Sandbox sandbox;
  private final Semaphore places;
  private final Deque<CompletableFuture<Worker>> ready = new ConcurrentLinkedDeque<>();
  private final Set<Worker> running = ConcurrentHashMap.newKeySet();
  private final Thread atExit = new Thread(this::end, "workers");
  private volatile boolean closed;

  private Pool(Launch launch, Equipment equipment, String ruleBook, int workers) {
    this.launch = launch;
    this.equipment = equipment;
    this.ruleBook = ruleBook;
    this.places = new Semaphore(workers);
    this.sandbox = Sandbox.strongest(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * Starts workers in the background.
   *
   * @param ruleBook hash of the book that this process has; workers must find the same
   * @param workers how many documents at most are checked at the same time
   */
  public static Pool start(Launch launch, Equipment equipment, String ruleBook, int workers) {
    Pool pool = new Pool(launch, equipment, ruleBook, workers);
    Runtime.getRuntime().addShutdownHook(pool.atExit);
    for (int i = 0; i < workers; i++) {
      pool.ready.add(pool.another());
    }
    return pool;
  }

  /** How far its workers are shut off. */
  public Sandbox sandbox() {
    return sandbox;
  }

  /**
   * What becomes of a document; waits for a worker.
   *
   * @throws WorkerFaultException for a bug of the program
   * @throws WorkerStartException when there are no workers to be had
   */
  public CheckResult check(Document document, Check check) {
    Reply reply = ask(document, new Order(document.name(), check, Order.Form.RESULT));
    if (reply instanceof Answered answered) {
      try {
        return answered.frame().head(CheckResult.class);
      } catch (BrokenFrameException e) {
        return Loss.noise().unreadable();
      }
    }
    return ((Lost) reply).loss().unreadable();
  }

  /** The same as lines of results. */
  public byte[] lines(Document document, Check check) {
    Reply reply = ask(document, new Order(document.name(), check, Order.Form.LINES));
    return reply instanceof Answered answered
        ? answered.frame().body()
        : DocumentJson.lines(
            Outcome.of(document, ((Lost) reply).loss().unreadable()), check.language());
  }

  private Reply ask(Document document, Order order) {
    byte[] head = RecordWriter.bytes(order);
    Frame request = new Frame(Kind.CHECK, head, document.bytes());
    places.acquireUninterruptibly();
    try {
      Worker first = take();
      boolean fresh = first.isFresh();
      Reply reply = ask(first, request);
      if (reply instanceof Lost lost && lost.loss().deservesAnother(fresh)) {
        reply = ask(newest(), request);
      }
      return reply;
    } finally {
      places.release();
    }
  }

  private Reply ask(Worker worker, Frame request) {
    try {
      Reply reply = worker.ask(request, Limits.time(equipment.time(), request.body().length));
      if (reply instanceof Answered answered && answered.frame().kind() == Kind.FAULT) {
        throw new WorkerFaultException(fault(answered.frame()));
      }
      return reply;
    } finally {
      giveBack(worker);
    }
  }

  private static WorkerFault fault(Frame frame) {
    try {
      return frame.head(WorkerFault.class);
    } catch (BrokenFrameException e) {
      return WorkerFault.of(e);
    }
  }

  private Worker take() {
    for (CompletableFuture<Worker> next = ready.poll(); next != null; next = ready.poll()) {
      Worker worker = worker(next);
      if (worker.isUsable()) {
        return worker;
      }
      drop(worker);
    }
    return started();
  }

  /** The one that was started last: it takes the lost one's place, there is never one more. */
  private Worker newest() {
    CompletableFuture<Worker> last = ready.pollLast();
    if (last == null) {
      return started();
    }
    Worker worker = worker(last);
    if (worker.isUsable()) {
      return worker;
    }
    drop(worker);
    return started();
  }

  private void giveBack(Worker worker) {
    if (worker.isUsable() && !closed) {
      ready.addFirst(CompletableFuture.completedFuture(worker));
      return;
    }
    if (!closed) {
      ready.addLast(another());
    }
    THREADS.execute(() -> drop(worker));
  }

  private void drop(Worker worker) {
    worker.close();
    running.remove(worker);
  }

  private static Worker worker(CompletableFuture<Worker> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private CompletableFuture<Worker> another() {
    return CompletableFuture.supplyAsync(this::started, THREADS);
  }

  /** A fresh worker that is ready; one that something kills while it starts is tried again. */
  private Worker started() {
    Loss last = null;
    for (int i = 0; i < STARTS && !closed; i++) {
      Worker worker = process();
      Reply reply = worker.begin(equipment);
      if (reply instanceof Answered answered) {
        return equipped(worker, answered.frame());
      }
      last = ((Lost) reply).loss();
      drop(worker);
    }
    throw new WorkerStartException("no worker process could be started: " + last, null);
  }

  private Worker process() {
    try {
      Worker worker = Worker.start(launch, sandbox);
      running.add(worker);
      if (closed) {
        drop(worker);
      }
      return worker;
    } catch (IOException e) {
      throw new WorkerStartException("no worker process could be started", e);
    }
  }

  /** Results of another rule book must not stand among those of this one. */
  private Worker equipped(Worker worker, Frame frame) {
    try {
      if (frame.kind() == Kind.FAULT) {
        throw new WorkerFaultException(fault(frame));
      }
      if (!frame.head(String.class).equals(ruleBook)) {
        throw new WorkerStartException("the rule book changed meanwhile", null);
      }
      if (closed) {
        throw new WorkerStartException("the program is ending", null);
      }
      return worker;
    } catch (RuntimeException fault) {
      drop(worker);
      throw fault;
    } catch (BrokenFrameException e) {
      drop(worker);
      throw new WorkerStartException("no worker process could be started", e);
    }
  }

  private void end() {
    closed = true;
    running.parallelStream().forEach(this::drop);
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook does the same.
      return;
    }
  }
}
