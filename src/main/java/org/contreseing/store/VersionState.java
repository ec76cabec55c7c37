package org.contreseing.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a version so far. */
public enum VersionState {
  /** Stored, and waits for its turn. */
  QUEUED,
  /** Somebody is at it, until the lease ends. */
  CHECKING,
  /** There is a report. */
  CHECKED,
  /** It could not be read, for a reason that is told. */
  UNREADABLE,
  /** The program failed on it, several times. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more will happen to it. */
  public boolean finished() {
    return this != QUEUED && this != CHECKING;
  }

  public static Optional<VersionState> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
