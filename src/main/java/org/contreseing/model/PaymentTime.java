package org.contreseing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A time for paying invoices that is missing, or longer than public law allows.
 *
 * @param span the time, or where invoices are spoken of
 * @param fault what is wrong
 * @param length the time; empty when it is missing
 * @param cap how many days the law allows at the most
 */
public record PaymentTime(Span span, Fault fault, Optional<Length> length, int cap)
    implements Located {

  /** What is wrong; {@link #code()} is the case under which a rule reports it. */
  public enum Fault {
    ABSENT,
    /** In what is surely a public contract. */
    TOO_LONG,
    /** In an act between public bodies, which may be none. */
    LONG;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Optional<PaymentTime> of(Agreement agreement) {
    return Billing.of(agreement)
        .flatMap(b -> b.tooLong(agreement).map(d -> late(b, d)).or(() -> absent(b, agreement)));
  }

  private static PaymentTime late(Billing billing, Duration duration) {
    Fault fault = billing.market() ? Fault.TOO_LONG : Fault.LONG;
    return new PaymentTime(duration.span(), fault, duration.length(), billing.cap());
  }

  private static Optional<PaymentTime> absent(Billing billing, Agreement agreement) {
    boolean said =
        agreement.says("payment-time")
            || agreement.durations().stream().anyMatch(d -> d.is(Duration.Role.PAYMENT));
    return said
        ? Optional.empty()
        : Optional.of(
            new PaymentTime(billing.span(), Fault.ABSENT, Optional.empty(), billing.cap()));
  }
}
