package org.contreseing.model;

/**
 * Words that suppose another number of parties than are presented.
 *
 * @param span the words
 * @param quote as read, on one line
 * @param said how many they suppose: the number they say, or the least that their plural or a vote
 *     by majority makes sense for
 * @param presented how many are presented
 * @param counted whether they say the number
 */
public record PartyCount(Span span, String quote, int said, int presented, boolean counted)
    implements Located {

  /** Whether the words suppose more parties than there are. */
  public boolean tooMany() {
    return said > presented;
  }

  /** The case under which a rule reports it: {@code ""} for a number that is too high. */
  public String code() {
    if (!counted) {
      return "supposed";
    }
    return tooMany() ? "" : "fewer";
  }
}
