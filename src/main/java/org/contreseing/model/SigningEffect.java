package org.contreseing.model;

import java.util.Optional;

/**
 * An effect on signature in an act of several parties that does not let them tell the day: it names
 * no last signature, and has neither one date nor a place for one beside each signatory.
 *
 * @param span the words on the effect
 */
public record SigningEffect(Span span) implements Located {

  static Optional<SigningEffect> of(Agreement agreement) {
    Signature signature = agreement.signature();
    boolean open =
        agreement.parties().size() > 1
            && signature.present()
            && !signature.electronic()
            && !datable(agreement)
            && agreement.starts().stream().noneMatch(s -> s.kind() == Start.Kind.LAST_SIGNATURE);
    return agreement.starts().stream()
        .filter(s -> open && s.kind() == Start.Kind.SIGNATURE)
        .findFirst()
        .map(s -> new SigningEffect(s.span()));
  }

  private static boolean datable(Agreement agreement) {
    Signature signature = agreement.signature();
    boolean onOneDay =
        signature.date().isPresent()
            && signature.formulas().stream().noneMatch(SigningFormula::dateBlank);
    long dates =
        agreement.dates().stream().filter(d -> signature.span().contains(d.span())).count();
    return onOneDay || signature.formulas().size() > 1 || dates > 1;
  }
}
