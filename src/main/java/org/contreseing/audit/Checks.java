package org.contreseing.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable.Reason;

/**
 * Checks each content once: what the journal knows is taken from there, and of two equal documents
 * at the same time the second waits for the first. Safe for use by several threads.
 */
public final class Checks {

  /** What becomes of one document, as lines of results. */
  @FunctionalInterface
  public interface Check {
    /**
     * @param member whether it came out of a container
     */
    byte[] lines(Document document, boolean member);
  }

  // Another run, with more time, less load or a program that recognises pages, may do better.
  private static final Set<String> PASSING =
      Set.of(Reason.TIMEOUT.code(), Reason.INTERNAL.code(), Reason.NO_TEXT.code());

  private final Journal journal;
  private final Check check;
  private final boolean byName;
  private final Map<Digest, CompletableFuture<byte[]>> running = new ConcurrentHashMap<>();
  private final Map<Digest, byte[]> passing = new ConcurrentHashMap<>();
  private final AtomicLong made = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();

  /**
   * @param byName whether the result depends on a document's name beside its content
   */
  Checks(Journal journal, Check check, boolean byName) {
    this.journal = journal;
    this.check = check;
    this.byName = byName;
  }

  /** How many documents were checked, each content once. */
  long made() {
    return made.get();
  }

  /** How many documents were not checked because their content had been before. */
  long taken() {
    return taken.get();
  }

  /**
   * The lines of a document under its own name.
   *
   * @param sha256 of its bytes
   */
  byte[] lines(Document document, Digest sha256, boolean member) {
    Digest key = byName ? Digest.of(sha256.hex() + document.name()) : sha256;
    Optional<byte[]> known = known(key);
    if (known.isEmpty()) {
      CompletableFuture<byte[]> mine = new CompletableFuture<>();
      CompletableFuture<byte[]> other = running.putIfAbsent(key, mine);
      if (other == null) {
        return first(document, member, key, mine);
      }
      known = Optional.of(waitFor(other));
    }
    taken.incrementAndGet();
    return Lines.named(known.get(), document.name());
  }

  private Optional<byte[]> known(Digest key) {
    return Optional.ofNullable(passing.get(key)).or(() -> journal.find(key));
  }

  private byte[] first(
      Document document, boolean member, Digest key, CompletableFuture<byte[]> promise) {
    try {
      // Another thread may have finished it between the look and the claim.
      Optional<byte[]> known = known(key);
      byte[] lines =
          known.isPresent() ? again(known.get(), document) : fresh(document, member, key);
      promise.complete(lines);
      return lines;
    } catch (RuntimeException | Error fault) {
      promise.completeExceptionally(fault);
      throw fault;
    } finally {
      running.remove(key);
    }
  }

  private byte[] again(byte[] known, Document document) {
    taken.incrementAndGet();
    return Lines.named(known, document.name());
  }

  private byte[] fresh(Document document, boolean member, Digest key) {
    byte[] lines = check.lines(document, member);
    if (Entry.all(lines).get(0).reason().filter(r -> PASSING.contains(r.code())).isPresent()) {
      passing.put(key, lines);
    } else {
      journal.add(key, lines);
    }
    made.incrementAndGet();
    return lines;
  }

  private static byte[] waitFor(CompletableFuture<byte[]> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }
}
