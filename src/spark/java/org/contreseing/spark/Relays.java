package org.contreseing.spark;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.contreseing.relay.Parcel;
import org.contreseing.relay.Parcel.Wish;
import org.contreseing.relay.Relay;
import org.contreseing.relay.RelayLostException;

/**
 * The one relay of this executor's Java, shared by its tasks and started when the first of them
 * needs it. It ends with this Java, however that ends.
 */
final class Relays {

  /** Kilobytes of documents that are on their way at most, so that memory is bounded. */
  private static final Semaphore ROOM = new Semaphore(192 << 10, true);

  private static Optional<Relay> shared = Optional.empty();
  private static String sharedFor = "";

  private Relays() {}

  /**
   * Has a parcel answered; waits until there is room for it.
   *
   * @param hello what the relay of the driver said: another one's results must not stand among its
   */
  static CompletableFuture<byte[]> ask(RelayLaunch launch, String hello, Parcel parcel)
      throws IOException, InterruptedException {
    int room = 1 + (parcel.bytes().length >> 10);
    ROOM.acquire(room);
    try {
      return get(launch, hello).ask(parcel).whenComplete((answer, fault) -> ROOM.release(room));
    } catch (IOException e) {
      ROOM.release(room);
      throw e;
    }
  }

  /**
   * Has a parcel answered that was lost with its relay: by one of its own, because it may have been
   * the reason. If it is lost again its lines say that it cannot be read.
   */
  static byte[] askAlone(RelayLaunch launch, String hello, Parcel parcel)
      throws IOException, InterruptedException {
    try (Relay own = start(launch, hello)) {
      return own.ask(parcel).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RelayLostException) {
        return giveUp(launch, hello, parcel);
      }
      throw new IOException(e.getCause());
    }
  }

  private static byte[] giveUp(RelayLaunch launch, String hello, Parcel parcel)
      throws IOException, InterruptedException {
    try {
      return ask(launch, hello, Parcel.of(Wish.GIVE_UP, parcel.name(), parcel.bytes())).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static synchronized Relay get(RelayLaunch launch, String hello) throws IOException {
    String wanted = launch + hello;
    if (shared.isPresent() && !(shared.get().isAlive() && wanted.equals(sharedFor))) {
      close();
    }
    if (shared.isEmpty()) {
      shared = Optional.of(start(launch, hello));
      sharedFor = wanted;
    }
    return shared.get();
  }

  private static Relay start(RelayLaunch launch, String hello) throws IOException {
    Relay relay = launch.start(false);
    if (!relay.hello().equals(hello)) {
      relay.close();
      throw new IOException("this machine has another program, rule book or settings");
    }
    return relay;
  }

  /** Lets tasks use the driver's relay, where driver and executor are one. */
  static synchronized void share(Relay relay, RelayLaunch launch, String hello) {
    shared = Optional.of(relay);
    sharedFor = launch + hello;
  }

  /** Ends it, where driver and executor are one. */
  static synchronized void close() {
    shared.ifPresent(Relay::close);
    shared = Optional.empty();
  }
}
