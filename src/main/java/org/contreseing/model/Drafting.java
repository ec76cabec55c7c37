package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a careful reader notices of how an agreement is written, apart from what it says: each
 * oddity a record of its own.
 *
 * @param enumerations lists with a sign before each item, in order
 * @param oddities the rest, in the order in which they are looked for
 */
public record Drafting(List<Enumeration> enumerations, List<Located> oddities) {

  public Drafting {
    enumerations = List.copyOf(enumerations);
    oddities = List.copyOf(oddities);
  }

  /** Nothing noticed. */
  public static Drafting none() {
    return new Drafting(List.of(), List.of());
  }

  /** All of them, for rules to match; malformed lists as one. */
  Stream<Located> facts() {
    return Stream.of(
            enumerations.stream(), MalformedLists.of(enumerations).stream(), oddities.stream())
        .flatMap(s -> s);
  }
}
