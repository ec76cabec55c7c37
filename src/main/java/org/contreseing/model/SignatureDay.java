package org.contreseing.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Moment.Reason;

/** The day on which the last party signs, by the dates of the signing formulas. */
final class SignatureDay {

  private SignatureDay() {}

  /** The latest date that a formula gives. */
  static Optional<LocalDate> last(Signature signature) {
    return signature.formulas().stream()
        .flatMap(f -> f.date().stream())
        .max(Comparator.naturalOrder())
        .or(signature::date);
  }

  static Moment of(Signature signature) {
    List<SigningFormula> formulas = signature.formulas();
    Optional<LocalDate> last = last(signature);
    Optional<Span> span =
        Optional.of(signature.datedAt()).filter(s -> !s.isEmpty() && signature.present());
    if (last.isEmpty()) {
      return Moment.awaiting(Reason.AWAITS_SIGNATURE, last, span);
    }
    if (formulas.stream().anyMatch(SigningFormula::dateBlank)) {
      return Moment.awaiting(Reason.AWAITS_LAST_SIGNATURE, last, span);
    }
    long days = formulas.stream().flatMap(f -> f.date().stream()).distinct().count();
    return Moment.exact(last.get(), days > 1 ? Reason.LAST_SIGNATURE_DATED : Reason.WRITTEN, span);
  }
}
