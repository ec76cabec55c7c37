package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of an agreement say, as far as tables list it.
 *
 * @param sayings in order of place
 * @param mentions one a set of mandatory mentions, in the order of the table
 * @param details what it says about natural persons without need
 */
public record Wordings(
    List<Saying> sayings, List<Mentions> mentions, List<PersonalDetail> details) {

  public Wordings {
    sayings = List.copyOf(sayings);
    mentions = List.copyOf(mentions);
    details = List.copyOf(details);
  }

  /** Nothing said. */
  public static Wordings none() {
    return new Wordings(List.of(), List.of(), List.of());
  }

  /** Whether this is said anywhere. */
  public boolean say(String what) {
    return sayings.stream().anyMatch(s -> s.is(what));
  }

  /** Where this is said first. */
  public Optional<Span> first(String what) {
    return sayings.stream().filter(s -> s.is(what)).map(Saying::span).findFirst();
  }

  /** All facts a rule can match. */
  public Stream<Located> facts() {
    return Stream.of(sayings, mentions, details).flatMap(List::stream);
  }
}
