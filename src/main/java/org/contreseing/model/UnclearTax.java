package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sums of which the act does not say what tax they bear.
 *
 * @param span the first of them
 * @param kind what is unclear
 * @param quote the first of them, as read
 */
public record UnclearTax(Span span, Kind kind, String quote) implements Located {

  /** What is unclear; {@link #code()} is the case under which a rule reports it. */
  public enum Kind {
    /** Prices without tax, and neither rate nor price with tax. */
    NO_RATE,
    /** Prices of services, neither with nor without tax. */
    NO_LABEL,
    /** A subsidy, which bears no tax, said with or without. */
    GRANT;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  // types in which a sum without tax is the base of something else
  private static final Set<String> NO_PRICE = Set.of("SUB", "FIN", "GRP", "MOA", "AVE", "PER");
  // what settles the question anywhere in the act
  private static final List<String> SETTLED =
      List.of(
          "tva", "taxe sur la valeur", "net de taxe", "nets de taxe", "exoner", "assujetti", "ttc");

  static Optional<UnclearTax> of(Agreement agreement) {
    Optional<UnclearTax> grant = grant(agreement);
    boolean settled = SETTLED.stream().anyMatch(agreement::mentions);
    return grant.isPresent() || settled ? grant : prices(agreement);
  }

  private static Optional<UnclearTax> grant(Agreement agreement) {
    return agreement
        .wordings()
        .first("taxed-grant")
        .map(s -> new UnclearTax(s, Kind.GRANT, agreement.outline().source().slice(s)));
  }

  private static Optional<UnclearTax> prices(Agreement agreement) {
    List<Amount> prices =
        agreement.amounts().stream()
            .filter(a -> a.is(Amount.Role.TOTAL) || a.is(Amount.Role.UNIT_PRICE))
            .toList();
    Optional<UnclearTax> without =
        prices.stream()
            .filter(a -> a.tax() == Amount.Tax.EXCLUDED)
            .findFirst()
            .map(a -> new UnclearTax(a.span(), Kind.NO_RATE, a.quote()));
    String type = agreement.types().stream().findFirst().orElse("");
    if (without.isPresent() || !type.equals("SRV")) {
      return without.filter(u -> !NO_PRICE.contains(type));
    }
    Kind kind = agreement.mentions("hors tax") ? Kind.NO_RATE : Kind.NO_LABEL;
    return prices.stream().findFirst().map(a -> new UnclearTax(a.span(), kind, a.quote()));
  }
}
