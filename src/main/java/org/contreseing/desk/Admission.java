package org.contreseing.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.contreseing.model.Language;

/**
 * Lets so many documents in at a time, and so many bytes of them: whoever comes too many is told at
 * once, before the document is read, so that there are always threads and memory for the others.
 */
final class Admission {

  private static final int RETRY_SECONDS = 2;
  private static final int UNIT = 64 * 1024;

  /** A refused body of this size is still taken, since a client that is writing does not listen. */
  private static final int SWALLOWED = 1 << 20;

  private final Semaphore places;
  private final Semaphore units;
  private final RateLimit atOnce;
  private final RateLimit together;

  /**
   * @param places documents at a time
   * @param bytes of them together; at least one largest document
   */
  Admission(int places, long bytes) {
    this.places = new Semaphore(places);
    int admitted = (int) Math.max(bytes / UNIT, Uploads.LARGEST / UNIT + 1);
    this.units = new Semaphore(admitted);
    this.atOnce = new RateLimit("uploads", places, RateLimit.CONCURRENT);
    this.together = new RateLimit("upload-bytes", (long) admitted * UNIT, RateLimit.BYTES);
  }

  /** A place that is given back once, by whoever is done. */
  final class Place {

    private final int size;
    private boolean given;

    private Place(int size) {
      this.size = size;
    }

    synchronized void giveBack() {
      if (!given) {
        given = true;
        units.release(size);
        places.release();
      }
    }
  }

  /**
   * A place for the document that comes with a request.
   *
   * @throws Refusal with 429 when there is none
   */
  Place enter(Context request) {
    Language language = Asked.language(request);
    if (!places.tryAcquire()) {
      throw refused(request, atOnce, language);
    }
    int size = size(request);
    if (!units.tryAcquire(size)) {
      places.release();
      throw refused(request, together, language);
    }
    return new Place(size);
  }

  /** How many places are free. */
  int free() {
    return places.availablePermits();
  }

  private static Refusal refused(Context request, RateLimit limit, Language language) {
    long announced = request.req().getContentLengthLong();
    if (announced >= 0 && announced <= SWALLOWED) {
      try (InputStream body = request.req().getInputStream()) {
        body.skipNBytes(announced);
      } catch (IOException e) {
        // It is not wanted anyway.
        return Refusals.tooMany(limit, RETRY_SECONDS, language);
      }
    }
    return Refusals.tooMany(limit, RETRY_SECONDS, language);
  }

  /** What does not tell its length may be of any. */
  private static int size(Context request) {
    long announced = request.req().getContentLengthLong();
    return (int) ((announced < 0 ? Uploads.LARGEST : announced) / UNIT) + 1;
  }
}
