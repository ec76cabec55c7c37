package org.contreseing.compare;

import java.util.List;
import java.util.Optional;

/**
 * A section of the older version and what became of it; one of the two may be missing.
 *
 * @param older empty when it was added
 * @param newer empty when it was removed
 * @param moved whether it stands elsewhere among the sections that stayed
 * @param changes what differs within, in text order
 */
public record Pairing(
    Optional<Section> older, Optional<Section> newer, boolean moved, List<Change> changes) {

  public Pairing {
    changes = List.copyOf(changes);
    if (older.isEmpty() && newer.isEmpty()) {
      throw new IllegalArgumentException("a pairing has a section");
    }
  }

  /** Whether only the newer version has it. */
  public boolean added() {
    return older.isEmpty();
  }

  /** Whether only the older version has it. */
  public boolean removed() {
    return newer.isEmpty();
  }

  /** Whether it bears another number. */
  public boolean renumbered() {
    return older.isPresent()
        && newer.isPresent()
        && !older.get().number().equals(newer.get().number());
  }

  /** Whether some of its words are others, what was filled in left out. */
  public boolean reworded() {
    return changes.stream().anyMatch(Change::departs);
  }

  /** Whether nothing at all became of it. */
  public boolean unchanged() {
    return !added() && !removed() && !moved && !renumbered() && changes.isEmpty();
  }

  /** Whether it is what comes with signing, and not of the text that was approved. */
  public boolean signing() {
    return added() && (newer.get().kind() == Section.Kind.SIGNATURE || !reworded());
  }

  /** The section as it is; as it was, when it was removed. */
  public Section section() {
    return newer.or(() -> older).orElseThrow();
  }
}
