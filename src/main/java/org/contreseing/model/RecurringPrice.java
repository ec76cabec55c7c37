package org.contreseing.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A price by the year or the month that nothing lets follow costs, in an act that may last longer
 * than two years.
 *
 * @param span the price
 * @param quote as read
 * @param months how long the act may last, renewals included
 */
public record RecurringPrice(Span span, String quote, int months) implements Located {

  private static final Set<String> PERIODS = Set.of("an", "année", "mois", "trimestre", "semestre");
  private static final int SHORT = 24;
  private static final double DAYS_PER_MONTH = 30.4375;
  private static final String PRICE =
      "(?s).*\\b(?:forfait\\w*|prix|abonnements?|redevances?|loyers?|prestations?|remunerations?|tarifs?|maintenance|hebergement)\\b[^.;]{0,110}";
  private static final String NO_PRICE =
      "(?s).*\\b(?:subvention|participation|contribution|cotisation|indemnite|penalite|gratification|plafon|aide|dotation|provision|chiffre)\\w*\\b[^.;]{0,60}";

  static Stream<RecurringPrice> of(Agreement agreement) {
    Optional<Integer> months = months(agreement).filter(m -> m > SHORT);
    if (months.isEmpty() || agreement.says("price-revision")) {
      return Stream.empty();
    }
    Told told = new Told(agreement);
    return agreement.amounts().stream()
        .filter(a -> a.unit().filter(PERIODS::contains).isPresent() && told.inArticle(a.span()))
        .filter(a -> !a.is(Amount.Role.PENALTY) && !a.is(Amount.Role.CAP))
        .filter(a -> isPrice(told.before(a.span(), 150)))
        .min(Comparator.comparing(Amount::span))
        .map(a -> new RecurringPrice(a.span(), a.quote(), months.get()))
        .stream();
  }

  private static boolean isPrice(String before) {
    return before.matches(PRICE) && !before.matches(NO_PRICE);
  }

  private static Optional<Integer> months(Agreement agreement) {
    Optional<Length> term =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM))
            .flatMap(d -> d.length().stream())
            .findFirst();
    return term.map(
            t -> agreement.renewals().stream().map(r -> renewed(t, r)).findFirst().orElse(t))
        .map(l -> (int) Math.round(l.approximateDays() / DAYS_PER_MONTH));
  }

  private static Length renewed(Length term, Renewal renewal) {
    Optional<Length> whole = renewal.cap().filter(RenewalCap::whole).flatMap(RenewalCap::length);
    return whole
        .or(() -> renewal.period().flatMap(p -> renewal.times().map(p::times)).map(term::plus))
        .orElse(term);
  }
}
