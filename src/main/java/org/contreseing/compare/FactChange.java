package org.contreseing.compare;

import java.util.Comparator;
import java.util.Optional;

/**
 * A fact that is not in both versions the same.
 *
 * @param kind what it is
 * @param older as it was; empty when it is new
 * @param newer as it is; empty when it is gone
 */
public record FactChange(FactKind kind, Optional<Fact> older, Optional<Fact> newer) {

  /** What matters most first. */
  public static final Comparator<FactChange> BY_WEIGHT = Comparator.comparing(FactChange::kind);

  public FactChange {
    if (older.isEmpty() && newer.isEmpty()) {
      throw new IllegalArgumentException("a change has a before or an after");
    }
  }

  /** The part it plays in the newer version, else in the older; may be empty. */
  public String role() {
    return newer.or(() -> older).map(Fact::role).orElse("");
  }
}
