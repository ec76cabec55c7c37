package org.contreseing.cli;

import java.time.Duration;
import java.util.Locale;
import org.contreseing.extract.Limits;

/**
 * Which documents are checked in processes of their own.
 *
 * @param workers how many documents at most are checked at the same time
 * @param time for one document; pages that must be recognised have more
 * @param longLived whether many documents will follow
 */
record Isolation(Mode mode, int workers, Duration time, boolean longLived) {

  /** More files than this are each isolated, since workers then are worth starting. */
  private static final int MANY = 8;

  /** How careful to be. */
  enum Mode {
    /** Those of containers, and those that look as if they could be dangerous. */
    AUTO,
    ALWAYS,
    NEVER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** For commands that read documents which people made for this program. */
  static final Isolation OFF =
      new Isolation(
          Mode.NEVER,
          Runtime.getRuntime().availableProcessors(),
          Limits.standard().deadline(),
          false);

  /** The same, and many documents will follow: every one is isolated, unless none is to be. */
  Isolation ofMany() {
    return new Isolation(mode == Mode.AUTO ? Mode.ALWAYS : mode, workers, time, true);
  }

  /** The same for so many files. */
  Isolation of(int files) {
    Isolation fewer = new Isolation(mode, Math.max(1, Math.min(workers, files)), time, longLived);
    return files > MANY ? fewer.ofMany() : fewer;
  }
}
