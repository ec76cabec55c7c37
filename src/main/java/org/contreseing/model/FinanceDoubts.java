package org.contreseing.model;

import java.util.stream.Stream;

/** What several facts of an agreement together make doubtful about money. */
final class FinanceDoubts {

  private FinanceDoubts() {}

  static Stream<Located> of(Agreement agreement) {
    return Stream.of(
            AmountConflict.of(agreement).stream(),
            IbanFault.of(agreement),
            VatDoubt.of(agreement),
            BankGap.of(agreement),
            RecurringPrice.of(agreement),
            AmountStyle.of(agreement),
            UnsaidPrice.of(agreement),
            OutsideThreshold.of(agreement),
            PaymentDoubt.of(agreement),
            AccountantDoubt.of(agreement),
            InvoiceGap.of(agreement),
            RefundGap.of(agreement),
            Vintage.of(agreement))
        .flatMap(s -> s);
  }
}
