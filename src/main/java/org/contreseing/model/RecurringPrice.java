package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A price by the year or month in an act that may run for more than two years.
 *
 * @param span the price
 * @param months how long the act may run
 */
public record RecurringPrice(Span span, int months) implements Located {

  private static final Set<String> PRICED = Set.of("SRV", "DEV", "LOC", "MAT", "DON", "PAR", "MDS");
  private static final int LONG = 24;
  private static final int BEFORE = 70;

  /** The first such price; empty in acts whose sums are no prices. */
  static Optional<RecurringPrice> of(Agreement agreement) {
    boolean priced = agreement.types().stream().limit(1).anyMatch(PRICED::contains);
    return FullLength.of(agreement)
        .filter(l -> priced && l.months() > LONG)
        .flatMap(
            l ->
                agreement.amounts().stream()
                    .filter(a -> recurs(a, agreement))
                    .findFirst()
                    .map(a -> new RecurringPrice(a.span(), l.months())));
  }

  private static boolean recurs(Amount amount, Agreement agreement) {
    boolean price = amount.is(Amount.Role.TOTAL) || amount.is(Amount.Role.UNIT_PRICE);
    Optional<Span> sentence = agreement.outline().sentenceAt(amount.span().start());
    String words = Article.fold(sentence.map(agreement.outline().source()::slice).orElse(""));
    if (words.contains("rembours") || words.contains("subvention")) {
      return false;
    }
    String unit = Article.fold(amount.unit().orElse(""));
    return price && (List.of("an", "mois", "annee").contains(unit) || yearly(amount, agreement));
  }

  // "un montant forfaitaire annuel de 3 000 €"
  private static boolean yearly(Amount amount, Agreement agreement) {
    int start = Math.max(0, amount.span().start() - BEFORE);
    String before =
        Article.fold(agreement.outline().source().slice(new Span(start, amount.span().start())));
    return before.matches(
        "(?s).*\\b(?:prix|montant|forfait|forfaitaire|tarif|loyer|redevance|abonnement|cotisation)\\b"
            + "[^.;]{0,40}\\b(?:annuel|mensuel|trimestriel)l?e?\\b[^.;]{0,40}");
  }
}
