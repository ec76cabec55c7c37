package org.contreseing.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch that is not in both versions the same.
 *
 * @param nature what became of it
 * @param older the stretch as it was
 * @param newer the stretch as it is
 * @param facts what it changes in the sense of the act, what matters most first; may be empty
 */
public record Change(Nature nature, Passage older, Passage newer, List<FactChange> facts) {

  /** What became of a stretch. */
  public enum Nature {
    /** Words were put in, left out or replaced. */
    REWORDED,
    /** The same words stand elsewhere. */
    MOVED,
    /** Only the number of a subdivision is another. */
    RENUMBERED,
    /** A reference to an article follows the new number of that article. */
    FOLLOWED,
    /** What was left blank was filled in, or what comes with signing was added. */
    FILLED_IN;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Change {
    facts = facts.stream().sorted(FactChange.BY_WEIGHT).toList();
  }

  /** Whether it is another text than was approved: all but what signing rightly brings. */
  public boolean departs() {
    return nature != Nature.FILLED_IN && nature != Nature.FOLLOWED;
  }

  /** The weightiest kind of fact that it changes. */
  public Optional<FactKind> weightiest() {
    return facts.stream().map(FactChange::kind).findFirst();
  }
}
