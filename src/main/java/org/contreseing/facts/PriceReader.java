package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Amount.Tax;
import org.contreseing.model.Price;
import org.contreseing.model.Rate;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * The same price without tax and with it: neighbouring sums whose labels differ and between which
 * nothing stands but words of taxes and sums.
 */
final class PriceReader {

  private static final int REACH = 110;
  private static final int RATE_REACH = 40;
  // what may stand between two sums of one price, numbers of rates and signs left out
  private static final Finder LINK =
      Phrase.of(
          "(?:[\\s|*():,+=%\\d&–-]|\\b(?:soit|et|avec|de|la|le|du|un|une|au|à|taux|tva|taxe|taxes|sur|valeur|ajoutée|montant|total|totale|global|ttc|ht|hors|toutes|comprises|incluse?|en|sus|prix|somme|auquel|s'ajoute|s'élevant|t\\.t\\.c|h\\.t|donc|ou|est|net)\\b\\.?|l'|d')*+");

  private PriceReader() {}

  /** Prices in order of place. */
  static List<Price> read(Prose prose, List<Amount> amounts, List<Rate> rates) {
    List<Price> found = new ArrayList<>();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount first = amounts.get(i);
      Amount second = amounts.get(i + 1);
      Optional<Amount> third = Optional.of(i + 2).filter(n -> n < amounts.size()).map(amounts::get);
      boolean taxBetween =
          second.is(Role.TAX) && third.filter(t -> linked(prose, second, t)).isPresent();
      Optional<Price> price =
          !linked(prose, first, second)
              ? Optional.empty()
              : taxBetween
                  ? price(prose, first, Optional.of(second), third.get(), rates)
                  : price(prose, first, Optional.empty(), second, rates);
      price.ifPresent(found::add);
      i += price.isEmpty() ? 0 : taxBetween ? 2 : 1;
    }
    return List.copyOf(found);
  }

  private static boolean linked(Prose prose, Amount first, Amount second) {
    int start = prose.local(first.span()).end();
    int end = prose.local(second.span()).start();
    return end >= start
        && end - start <= REACH
        && LINK.matcher(prose.text()).region(start, end).matches();
  }

  private static Optional<Price> price(
      Prose prose, Amount one, Optional<Amount> tax, Amount other, List<Rate> rates) {
    Optional<Amount> excluding = labelled(one, other, Tax.EXCLUDED);
    Optional<Amount> including = labelled(one, other, Tax.INCLUDED);
    boolean price = excluding.isPresent() && including.isPresent();
    Span span = one.span().cover(other.span());
    return price
        ? Optional.of(
            new Price(span, excluding.get(), tax, including.get(), rate(prose, span, rates)))
        : Optional.empty();
  }

  private static Optional<Amount> labelled(Amount one, Amount other, Tax tax) {
    return one.tax() == tax ? Optional.of(one) : Optional.of(other).filter(a -> a.tax() == tax);
  }

  private static Optional<BigDecimal> rate(Prose prose, Span span, List<Rate> rates) {
    Span near = new Span(span.start(), span.end() + RATE_REACH);
    return InOrder.within(rates, near).stream()
        .filter(r -> r.role() == Role.TAX || r.span().end() <= span.end())
        .findFirst()
        .map(Rate::value);
  }
}
