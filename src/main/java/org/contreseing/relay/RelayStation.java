package org.contreseing.relay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The process's side: answers parcels, several at the same time, in the order they get done. */
public final class RelayStation {

  private final DataInputStream in;
  private final DataOutputStream out;

  /**
   * @param out nothing else may write there
   */
  public RelayStation(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  /**
   * Serves until the other side is gone.
   *
   * @param hello what is said first: what results will be made with
   * @param work what becomes of a parcel; an exception says that no parcel can be served any more
   * @param threads how many parcels are worked on at the same time
   * @throws IOException when something else comes than a {@link Relay} sends
   */
  public void serve(String hello, Function<Parcel, byte[]> work, int threads) throws IOException {
    ExecutorService hands = Executors.newFixedThreadPool(threads);
    try {
      send(new Answer(Answer.HELLO, true, hello.getBytes(StandardCharsets.UTF_8)));
      while (true) {
        Parcel parcel = Parcel.read(in);
        hands.execute(() -> answer(parcel, work));
      }
    } catch (EOFException gone) {
      // Nobody waits for what is still worked on.
      return;
    } finally {
      hands.shutdownNow();
    }
  }

  private void answer(Parcel parcel, Function<Parcel, byte[]> work) {
    Answer answer;
    try {
      answer = new Answer(parcel.id(), true, work.apply(parcel));
    } catch (RuntimeException fault) {
      byte[] words = String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8);
      answer = new Answer(parcel.id(), false, words);
    }
    send(answer);
  }

  private void send(Answer answer) {
    synchronized (out) {
      try {
        answer.write(out);
      } catch (IOException gone) {
        // Nobody reads any more; the end of what this side reads ends the process.
        return;
      }
    }
  }
}
