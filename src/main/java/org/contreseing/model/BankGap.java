package org.contreseing.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An account that the act announces or gives in a form no longer in use.
 *
 * @param span the words or the number
 * @param kind what is missing
 */
public record BankGap(Span span, Kind kind) implements Located {

  /** What is missing. */
  public enum Kind {
    /** The old French number is given, its IBAN is not. */
    IBAN,
    /** An account is announced and none given. */
    ACCOUNT;

    /** The case under which a rule reports it: {@code ""} for the IBAN. */
    public String code() {
      return this == IBAN ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** The day from which transfers are made by IBAN: article 6 of regulation (EU) 260/2012. */
  private static final LocalDate SEPA = LocalDate.of(2014, 2, 1);

  static Stream<BankGap> of(Agreement agreement) {
    boolean iban = agreement.identifiers().stream().anyMatch(i -> i.kind() == Identifier.Kind.IBAN);
    if (iban || agreement.says("bank-details-joined")) {
      return Stream.empty();
    }
    return agreement.accounts().isEmpty()
        ? agreement.wordings().sayings().stream()
            .filter(s -> s.is("bank-details"))
            .findFirst()
            .map(s -> new BankGap(s.span(), Kind.ACCOUNT))
            .stream()
        : agreement.accounts().stream().limit(1).map(a -> new BankGap(a.span(), Kind.IBAN));
  }

  /** Whether an act of that day needs it. */
  public boolean matters(LocalDate day) {
    return kind == Kind.ACCOUNT || !day.isBefore(SEPA);
  }
}
