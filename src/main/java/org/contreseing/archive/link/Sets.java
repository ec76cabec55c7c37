package org.contreseing.archive.link;

import java.util.Set;

/** How alike two sets are. */
final class Sets {

  private Sets() {}

  /** Common members among all members, from 0 to 1; 0 where either is empty. */
  static <T> double jaccard(Set<T> one, Set<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
