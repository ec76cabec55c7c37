package org.contreseing.model;

import java.util.List;

/**
 * What an act says, and does not say, of everything that one set of rules asks of it. Whether that
 * set applies to the act is for the rules to decide.
 *
 * @param regime name of the set in {@code mandatory_mentions.csv}
 * @param span where what is missing would stand
 * @param present what it says, in the order of the table
 * @param absent what it does not say
 */
public record Mentions(String regime, Span span, List<Mention> present, List<Mention> absent)
    implements Located {

  public Mentions {
    present = List.copyOf(present);
    absent = List.copyOf(absent);
  }

  /** Whether it is about this set. */
  public boolean of(String set) {
    return regime.equals(set);
  }

  /** Whether anything is missing. */
  public boolean incomplete() {
    return !absent.isEmpty();
  }

  /** Whether this one is missing. */
  public boolean lacks(String key) {
    return absent.stream().anyMatch(m -> m.key().equals(key));
  }

  /** Whether nothing is missing but some of these. */
  public boolean lacksOnly(List<String> keys) {
    return absent.stream().allMatch(m -> keys.contains(m.key()));
  }

  /** Names of what is missing. */
  public List<Label> labels() {
    return absent.stream().map(Mention::label).toList();
  }
}
