package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sum whose tax the act leaves open.
 *
 * @param span the first such sum
 * @param quote as read
 * @param count how many there are
 * @param grant whether it is a grant said to include tax, and not a price without tax
 */
public record VatDoubt(Span span, String quote, int count, boolean grant) implements Located {

  // costs on which a grant is reckoned, thresholds and estimates are nobody's bill
  private static final Pattern NO_PRICE =
      Pattern.compile(
          "(?:seuil|estim|evalu|previsionnel|enveloppe|cout de l'operation|cout total|montant des travaux|valeur|subventionnable|chiffre d'affaires|capital|depenses?|marches?)\\w*[^.;]*$");

  /**
   * Prices without tax where the act says neither a rate of tax nor a price with it nor that none
   * is due; grants that are said to include tax.
   */
  static Stream<VatDoubt> of(Agreement agreement) {
    List<Amount> without =
        agreement.amounts().stream()
            .filter(a -> a.tax() == Amount.Tax.EXCLUDED && isPrice(agreement, a))
            .toList();
    boolean said =
        agreement.isA("AVE")
            || agreement.says("vat-regime")
            || agreement.amounts().stream().anyMatch(a -> a.tax() == Amount.Tax.INCLUDED)
            || agreement.finances().rates().stream().anyMatch(r -> r.role() == Amount.Role.TAX);
    Optional<VatDoubt> price =
        without.stream()
            .findFirst()
            .filter(a -> !said)
            .map(a -> new VatDoubt(a.span(), a.quote(), without.size(), false));
    return Stream.concat(price.stream(), grants(agreement));
  }

  private static boolean isPrice(Agreement agreement, Amount amount) {
    Told told = new Told(agreement);
    return told.inArticle(amount.span())
        && !NO_PRICE.matcher(told.before(amount.span(), 160)).find();
  }

  private static Stream<VatDoubt> grants(Agreement agreement) {
    List<AmountObject> grants =
        agreement.finances().objects().stream()
            .filter(o -> o.noun().startsWith("subvention"))
            .filter(o -> o.amount().tax() == Amount.Tax.INCLUDED)
            .toList();
    return grants.stream()
        .findFirst()
        .map(o -> new VatDoubt(o.amount().span(), o.amount().quote(), grants.size(), true))
        .stream();
  }
}
