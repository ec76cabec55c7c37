package org.contreseing.review;

import java.time.Clock;
import java.util.Optional;
import org.contreseing.people.Caller;
import org.contreseing.report.Outcome;
import org.contreseing.store.AuditEntry;
import org.contreseing.store.Store;

/** Has every document looked at for malware before anything is done with it. */
final class Inspection {

  private static final int LONGEST = 200;

  private final Optional<Antivirus> antivirus;
  private final Store store;
  private final Clock clock;

  Inspection(Optional<Antivirus> antivirus, Store store, Clock clock) {
    this.antivirus = antivirus;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @throws InfectedException when malware was found, of which the audit trail has a word
   * @throws AntivirusUnavailableException when nobody could look
   */
  void require(Caller caller, byte[] document) {
    antivirus
        .flatMap(a -> a.malware(document))
        .ifPresent(
            malware -> {
              record(caller, document, malware);
              throw new InfectedException();
            });
  }

  private void record(Caller caller, byte[] document, String malware) {
    String plain = malware.replaceAll("[^A-Za-z0-9._-]", "_");
    store
        .of(caller.organisation())
        .audit()
        .add(
            new AuditEntry(
                clock.instant(),
                caller.name(),
                "upload.infected",
                Outcome.sha256(document),
                plain.substring(0, Math.min(LONGEST, plain.length()))));
  }
}
