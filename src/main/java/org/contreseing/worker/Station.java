package org.contreseing.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.contreseing.extract.Deadline;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Outcome;
import org.contreseing.worker.Frame.Kind;

/**
 * The worker's side: takes its equipment, then one document after the other. It goes on reading
 * while it works, because the end of what it reads is all it hears of the end of the program.
 */
public final class Station {

  private final InputStream in;
  private final OutputStream out;
  private final Function<Equipment, Bench> benches;

  /** Set by the first thing that the hand does. */
  private volatile Bench bench;

  Station(InputStream in, OutputStream out, Function<Equipment, Bench> benches) {
    this.in = in;
    this.out = out;
    this.benches = benches;
  }

  /**
   * Serves until the other side is gone, whatever is being worked on then: the caller has to end
   * the process.
   *
   * @param out nothing else may write there
   * @throws IOException when something else comes than the program sends
   */
  public static void serve(InputStream in, OutputStream out) throws IOException {
    new Station(in, out, Bench::of).serve();
  }

  void serve() throws IOException {
    ExecutorService hand =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "station");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Equipment equipment = Frame.read(in).head(Equipment.class);
      hand.execute(() -> begin(equipment));
      while (true) {
        Frame frame = Frame.read(in);
        Order order = frame.head(Order.class);
        hand.execute(() -> answer(new Document(order.name(), frame.body()), order, equipment));
      }
    } catch (EOFException end) {
      hand.shutdownNow();
    }
  }

  private void begin(Equipment equipment) {
    try {
      bench = benches.apply(equipment);
      send(Frame.of(Kind.READY, bench.ruleBook()));
    } catch (RuntimeException fault) {
      send(Frame.of(Kind.FAULT, WorkerFault.of(fault)));
    }
  }

  private void answer(Document document, Order order, Equipment equipment) {
    Frame answer;
    try {
      CheckResult result =
          Deadline.run(
              Limits.time(equipment.time(), document.bytes().length),
              time -> send(Frame.of(Kind.PATIENCE, time)),
              () -> bench.check().apply(document, order.check()));
      answer = frame(document, order, result);
    } catch (TimeoutException late) {
      answer = frame(document, order, new Unreadable(Reason.TIMEOUT, late.getMessage()));
    } catch (OutOfMemoryError tooMuch) {
      answer = frame(document, order, new Unreadable(Reason.TOO_LARGE, ""));
    } catch (Exception | StackOverflowError fault) {
      answer = Frame.of(Kind.FAULT, WorkerFault.of(fault));
    }
    send(answer);
  }

  private static Frame frame(Document document, Order order, CheckResult result) {
    return order.form() == Order.Form.RESULT
        ? Frame.of(Kind.RESULT, result)
        : new Frame(
            Kind.LINES,
            new byte[0],
            DocumentJson.lines(Outcome.of(document, result), order.check().language()));
  }

  private void send(Frame frame) {
    synchronized (out) {
      try {
        frame.write(out);
        out.flush();
      } catch (IOException gone) {
        // Nobody reads any more; the end of what this side reads ends the process.
        return;
      }
    }
  }
}
