package org.contreseing.archive;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which line of the results: a file, and which agreement of it.
 *
 * @param part from 1; empty where the file holds one agreement
 */
public record Key(String file, Optional<Integer> part) implements Comparable<Key> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::file).thenComparingInt(k -> k.part().orElse(0));

  /** As people name it: the file, then the part behind a hash sign. */
  public String shown() {
    return part.map(p -> file + "#" + p).orElse(file);
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
