package org.contreseing.facts;

import java.util.BitSet;
import java.util.Collection;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/**
 * The places of the source where a number is already known for what it is. A number is typed once:
 * the next readers pass over it.
 */
final class TypedNumbers {

  private final BitSet taken;

  private TypedNumbers(BitSet taken) {
    this.taken = taken;
  }

  static TypedNumbers none() {
    return new TypedNumbers(new BitSet());
  }

  /** These and some more. */
  TypedNumbers with(Collection<? extends Located> more) {
    BitSet all = (BitSet) taken.clone();
    more.forEach(m -> all.set(m.span().start(), m.span().end()));
    return new TypedNumbers(all);
  }

  /** Whether no number in a stretch is typed yet. */
  boolean isFree(Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }
}
