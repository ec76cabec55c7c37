package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is doubtful about the names of an agreement, each thing a fact of its own kind.
 *
 * @param parties how its parties are presented, numbered, called and signed for
 * @param terms how it uses the words that it sets itself
 */
public record Naming(List<Located> parties, List<Located> terms) {

  public Naming {
    parties = List.copyOf(parties);
    terms = List.copyOf(terms);
  }

  /** Nothing doubtful. */
  public static Naming none() {
    return new Naming(List.of(), List.of());
  }

  /** All of it that rules can match, with what follows from other facts of the act. */
  Stream<Object> facts(Agreement agreement) {
    return Stream.of(parties.stream(), terms.stream(), SharedDate.of(agreement).stream())
        .flatMap(s -> s);
  }
}
