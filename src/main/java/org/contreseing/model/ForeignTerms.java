package org.contreseing.model;

import java.util.List;

/**
 * English words for which French has its own ({@code foreign_terms.csv}), all of an act.
 *
 * @param span the first of them
 * @param pairs each as it is and as it should be, in order of their first place
 */
public record ForeignTerms(Span span, List<Pair> pairs) implements Located {

  /** A word and its French equivalent. */
  public record Pair(String term, String french) {

    @Override
    public String toString() {
      return "« " + term + " » : " + french;
    }
  }

  public ForeignTerms {
    pairs = List.copyOf(pairs);
  }

  /** The pairs as a reader wants them. */
  public List<String> lines() {
    return pairs.stream().map(Pair::toString).toList();
  }
}
