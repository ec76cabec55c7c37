package org.contreseing.model;

import java.util.Optional;

/**
 * Words of the agreement that say one of the things which rules ask for: a row of {@code
 * sayings.csv} found in a sentence.
 *
 * @param what the thing said, a name of that table
 * @param span the words
 * @param sentence the sentence they stand in
 * @param article ordinal of the outermost article they stand in
 * @param zone where that is
 */
public record Saying(
    String what, Span span, Span sentence, Optional<Integer> article, Placeholder.Zone zone)
    implements Located {

  /** Whether it says this. */
  public boolean is(String thing) {
    return what.equals(thing);
  }

  /** Whether another one stands in the same sentence. */
  public boolean besides(Saying other) {
    return sentence.equals(other.sentence);
  }

  /** Whether another one stands in the same article, or both in the same zone outside of all. */
  public boolean near(Saying other) {
    return zone == other.zone && article.equals(other.article);
  }

  /** Whether it stands before another one. */
  public boolean precedes(Saying other) {
    return span.start() < other.span.start();
  }

  /** Whether it stands in this article or in a subdivision of it. */
  public boolean within(Article other) {
    return other.span().contains(span.start());
  }
}
