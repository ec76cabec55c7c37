package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader with a calculator and a calendar at hand finds in an agreement: faults that show
 * only when its numbers, days and lengths are held against each other.
 */
final class Reckoning {

  private Reckoning() {}

  /** All of them, for rules to match. */
  static Stream<Located> of(Agreement agreement) {
    return Stream.<List<? extends Located>>of(
            AccountFault.of(agreement),
            PriceFault.of(agreement),
            Perpetuity.of(agreement).stream().toList(),
            SigningEffect.of(agreement).stream().toList(),
            Billing.of(agreement).stream().toList(),
            PaymentTime.of(agreement).stream().toList(),
            RecurringPrice.of(agreement).stream().toList(),
            UnclearTax.of(agreement).stream().toList(),
            OpenPrice.of(agreement).stream().toList(),
            AmountForm.of(agreement).stream().toList(),
            AccountGap.of(agreement).stream().toList(),
            TermSum.of(agreement),
            RenewalWording.of(agreement).stream().toList(),
            SigningDeadline.of(agreement),
            LooseSurvival.of(agreement))
        .flatMap(List::stream);
  }
}
