package org.contreseing.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term that never comes: the act says that it runs for ever, or for a time that is not fixed.
 *
 * @param span the words that say it
 * @param terminable whether the act speaks of a way out of it
 */
public record Perpetuity(Span span, boolean terminable) implements Located {

  /** The case under which a rule reports it: {@code ""} when there is no way out. */
  public String wayOut() {
    return terminable ? "terminable" : "";
  }

  /** The first place; empty for most acts, and for one that only joins a body. */
  static Optional<Perpetuity> of(Agreement agreement) {
    boolean terminable =
        agreement.has("resiliation")
            || Stream.of("resili", "denonc", "mettre fin", "mis fin", "retrait", "se retirer")
                .anyMatch(agreement::mentions);
    return Stream.concat(
            agreement.durations().stream()
                .filter(d -> d.is(Duration.Role.TERM) && d.isEndless())
                .map(Duration::span),
            agreement.wordings().sayings().stream()
                .filter(s -> s.is("perpetual"))
                .map(Saying::span))
        .findFirst()
        .map(s -> new Perpetuity(s, terminable));
  }
}
