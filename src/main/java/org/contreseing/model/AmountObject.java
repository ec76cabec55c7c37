package org.contreseing.model;

import java.util.Optional;
import java.util.Set;

/**
 * A sum with the noun it is the sum of: "la subvention de fonctionnement s'élève à 20 000 €".
 *
 * @param span noun and sum
 * @param amount the sum
 * @param noun as printed, with its complement: {@code "subvention de fonctionnement"}
 * @param sentence the words of its sentence in lower case
 * @param marks words of the sentence that tell one sum from another of the same noun: total,
 *     annual, estimated
 * @param article ordinal of the outermost article it stands in
 */
public record AmountObject(
    Span span,
    Amount amount,
    String noun,
    String sentence,
    Set<String> marks,
    Optional<Integer> article)
    implements Located {

  public AmountObject {
    marks = Set.copyOf(marks);
  }

  /** Whether nothing but the value tells it from another: same words, tax, unit, not one place. */
  boolean isLike(AmountObject other) {
    return marks.equals(other.marks)
        && amount.tax() == other.amount.tax()
        && amount.unit().equals(other.amount.unit())
        && !sentence.equals(other.sentence);
  }
}
