package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bank details that are incomplete: an account without its international number, an announced
 * account that does not come, a subsidy with no word on any account.
 *
 * @param span where it shows
 * @param kind what is incomplete
 */
public record AccountGap(Span span, Kind kind) implements Located {

  /** What is incomplete; {@link #code()} is the case under which a rule reports it. */
  public enum Kind {
    NO_IBAN,
    ANNOUNCED,
    NO_ACCOUNT;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** From that day on credit transfers in euros go by IBAN (regulation 260/2012). */
  private static final LocalDate SEPA = LocalDate.of(2014, 2, 1);

  /** Whether transfers went by IBAN on the day of the act. */
  public boolean due(Setting setting) {
    return kind != Kind.NO_IBAN || !setting.actDay().isBefore(SEPA);
  }

  static Optional<AccountGap> of(Agreement agreement) {
    boolean iban = has(agreement, Identifier.Kind.IBAN);
    Optional<AccountGap> alone =
        agreement.accounts().stream()
            .filter(a -> !iban && !agreement.mentions("iban"))
            .findFirst()
            .map(a -> new AccountGap(a.span(), Kind.NO_IBAN));
    if (alone.isPresent() || iban || !agreement.accounts().isEmpty()) {
      return alone;
    }
    return agreement
        .wordings()
        .first("account-announced")
        .map(s -> new AccountGap(s, Kind.ANNOUNCED))
        .or(() -> unsaid(agreement));
  }

  private static Optional<AccountGap> unsaid(Agreement agreement) {
    boolean grant = agreement.types().stream().limit(1).anyMatch("SUB"::equals);
    boolean said =
        Stream.of(
                "iban", "identite bancaire", "coordonnees bancaires", "compte ", " rib", "virement")
            .anyMatch(agreement::mentions);
    return grant && !said && !agreement.amounts().isEmpty()
        ? Optional.of(new AccountGap(agreement.placeOf("paiement"), Kind.NO_ACCOUNT))
        : Optional.empty();
  }

  private static boolean has(Agreement agreement, Identifier.Kind kind) {
    return agreement.identifiers().stream().anyMatch(i -> i.kind() == kind);
  }
}
