package org.contreseing.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.contreseing.people.Caller;
import org.contreseing.report.Outcome;
import org.contreseing.store.IdempotencyKey;
import org.contreseing.store.NewVersion;
import org.contreseing.store.Quota;
import org.contreseing.store.Received;
import org.contreseing.store.Role;
import org.contreseing.store.Store;

/** Takes documents in. What it has answered is on the disk. */
public final class Reception {

  private final Store store;
  private final CheckQueue queue;
  private final Quota quota;
  private final Inspection inspection;

  Reception(Store store, CheckQueue queue, Quota quota, Inspection inspection) {
    this.store = store;
    this.queue = queue;
    this.quota = quota;
    this.inspection = inspection;
  }

  /**
   * Stores a document and queues its check.
   *
   * @throws org.contreseing.people.NotAllowedException without the role to submit
   * @throws QueueFullException when too many wait; nothing was stored
   * @throws org.contreseing.store.StoreFullException when there is no room; nothing was stored
   * @throws org.contreseing.store.QuotaException when the organisation keeps as much as it may
   * @throws InfectedException when the antivirus found malware; nothing was stored
   * @throws AntivirusUnavailableException when there is one and it does not answer; nothing was
   *     stored
   */
  public Received submit(Caller caller, Upload upload) {
    caller.require(Role.SUBMIT);
    queue.requirePlace();
    inspection.require(caller, upload.document().bytes());
    String sha256 = Outcome.sha256(upload.document().bytes());
    NewVersion version =
        new NewVersion(
            upload.document(),
            sha256,
            upload.submission(),
            upload.profile(),
            upload.language(),
            upload.on(),
            caller.name(),
            upload.waitedFor());
    Received received =
        store.of(caller.organisation()).submissions().store(version, key(upload, sha256), quota);
    queue.wake();
    return received;
  }

  // Whether somebody waits may change from one try to the next.
  private static Optional<IdempotencyKey> key(Upload upload, String sha256) {
    String request =
        String.join(
            "\n",
            sha256,
            upload.submission().orElse(""),
            upload.profile().code(),
            upload.language().code(),
            upload.on().toString());
    return upload
        .idempotencyKey()
        .map(k -> new IdempotencyKey(k, Outcome.sha256(request.getBytes(StandardCharsets.UTF_8))));
  }
}
