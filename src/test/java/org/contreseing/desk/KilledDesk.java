package org.contreseing.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.contreseing.attest.SigningKey;
import org.contreseing.report.Handbook;
import org.contreseing.report.House;
import org.contreseing.review.GateSetup;
import org.contreseing.review.Kept;
import org.contreseing.review.Program;
import org.contreseing.review.Reviews;
import org.contreseing.review.Terms;
import org.contreseing.store.Store;
import org.contreseing.store.StoreAddress;
import org.contreseing.worker.Records;

/** A desk in a process of its own, to be killed: prints its port, and serves until then. */
final class KilledDesk {

  private KilledDesk() {}

  /**
   * @param arguments the data folder, and perhaps the address of a PostgreSQL database
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Optional<String> server = arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
    Clock clock = Clock.systemUTC();
    Store store = Store.open(new StoreAddress(folder, server), clock);
    Program program =
        new Program(
            "0.1.0",
            "f".repeat(64),
            House.NONE,
            Map.of("unpackedBytes", 200L << 20),
            () -> DeskFixture.TODAY,
            HandChecks::check,
            (outcome, heading) -> outcome,
            (older, newer, signed) -> Optional.empty(),
            (document, checked, heading) -> Optional.empty(),
            (profile, language) -> Handbook.NONE,
            Records::write,
            bytes -> Records.read(bytes, Kept.class),
            fault -> fault.printStackTrace(System.err));
    GateSetup gate = new GateSetup(SigningKey.of(folder), List.of(), clock);
    Reviews reviews = Reviews.start(store, program, gate, Terms.OPEN, 2, 10_000);
    Settings settings = Settings.single(0, DeskFixture.everybody(store.organisation("local").id()));
    Desk desk = Desk.start(reviews, store, clock, settings);
    System.out.println(desk.port());
    System.out.flush();
    new CountDownLatch(1).await();
  }
}
