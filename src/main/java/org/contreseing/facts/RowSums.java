package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.contreseing.facts.FigureCell.Kind;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Product;
import org.contreseing.model.Span;
import org.contreseing.model.TaxSum;
import org.contreseing.search.Finder;

/**
 * What the head of a table says that each row adds up to: quantity × price = amount, HT + TVA =
 * TTC, several columns and their total. A table in which most rows do not is no such table.
 */
final class RowSums {

  private static final Finder QUANTITY =
      Finder.of("^(?:quantités?|qté|nombre|nbre|nb|volume|effectifs?|jours|heures)\\b");
  private static final Finder UNIT_PRICE =
      Finder.of(
          "(?:prix|coût|tarif|montant) (?:unitaire|journalier|horaire)|^p\\.?u\\.?\\b|^(?:prix|coût|tarif) (?:par|d'une?|de l'|du|/)");
  private static final Finder AMOUNT =
      Finder.of("^(?:(?:montant|prix|coût)(?: total)?|total)\\b(?!.*unitaire)");
  private static final Finder TOTAL = Finder.of("^(?:total|ensemble|(?:montant|coût) total)\\b");
  private static final Finder WITHOUT_TAX = Finder.of("\\bh\\.?t\\b|hors tax");
  private static final Finder TAX = Finder.of("\\btva\\b|\\btaxe\\b");
  private static final Finder WITH_TAX = Finder.of("\\bt\\.?t\\.?c\\b|toutes taxes");
  private static final Finder NO_PART =
      Finder.of(
          "\\bh\\.?t\\b|\\bt\\.?t\\.?c\\b|tva|taux|%|unitaire|quantité|nombre|\\bdont\\b|plafond|\\bou\\b|moyen|tarif");

  private final Prose prose;
  private final FigureTable table;
  private final List<FigureColumn> columns;

  RowSums(Prose prose, FigureTable table, List<FigureColumn> columns) {
    this.prose = prose;
    this.table = table;
    this.columns = columns;
  }

  /** Rows of quantities, prices and amounts. */
  List<Product> products() {
    Optional<FigureColumn> quantity = column(QUANTITY, c -> !c.is(Kind.MONEY) && !c.is(Kind.SHARE));
    Optional<FigureColumn> price = column(UNIT_PRICE, c -> true);
    Optional<FigureColumn> amount = column(AMOUNT, c -> !price.equals(Optional.of(c)));
    if (quantity.isEmpty() || price.isEmpty() || amount.isEmpty() || sameTax(price, amount)) {
      return List.of();
    }
    return rows(
        (row, span) ->
            product(
                span, quantity.get().value(row), price.get().value(row), amount.get().value(row)),
        p -> p.computed().subtract(p.total()).abs().compareTo(BigDecimal.ONE) >= 0);
  }

  private static boolean sameTax(Optional<FigureColumn> price, Optional<FigureColumn> amount) {
    return price.get().isTitled(WITHOUT_TAX) && amount.get().isTitled(WITH_TAX);
  }

  private static Optional<Product> product(
      Span span,
      Optional<BigDecimal> quantity,
      Optional<BigDecimal> price,
      Optional<BigDecimal> amount) {
    boolean whole =
        quantity.isPresent() && price.filter(p -> p.signum() > 0).isPresent() && amount.isPresent();
    return whole
        ? Optional.of(new Product(span, quantity.get(), price.get(), amount.get()))
        : Optional.empty();
  }

  /** Rows of prices without tax, their tax and the prices with it. */
  List<TaxSum> taxes() {
    Optional<FigureColumn> excluding = column(WITHOUT_TAX, c -> !c.isTitled(WITH_TAX));
    Optional<FigureColumn> including = column(WITH_TAX, c -> !c.isTitled(WITHOUT_TAX));
    Optional<FigureColumn> tax =
        column(TAX, c -> !c.isTitled(WITH_TAX) && !c.isTitled(WITHOUT_TAX));
    if (excluding.isEmpty() || including.isEmpty() || tax.isEmpty()) {
      return List.of();
    }
    boolean rate = tax.get().is(Kind.SHARE) || tax.get().title().contains("taux");
    return rows(
        (row, span) ->
            taxes(
                span,
                excluding.get().value(row),
                tax.get().value(row),
                rate,
                including.get().value(row)),
        TaxSum::wrong);
  }

  private static Optional<TaxSum> taxes(
      Span span,
      Optional<BigDecimal> excluding,
      Optional<BigDecimal> tax,
      boolean rate,
      Optional<BigDecimal> including) {
    return excluding.isPresent() && tax.isPresent() && including.isPresent()
        ? Optional.of(
            new TaxSum(
                span,
                excluding.get(),
                tax.filter(t -> !rate),
                tax.filter(t -> rate),
                including.get()))
        : Optional.empty();
  }

  /** Rows whose last column is the total of the others. */
  List<Breakdown> breakdowns() {
    List<FigureColumn> money =
        columns.stream().filter(c -> c.is(Kind.MONEY) && !c.is(Kind.SHARE)).toList();
    int last = money.size() - 1;
    boolean total =
        last > 1
            && money.get(last).isTitled(TOTAL)
            && columns.indexOf(money.get(last)) == columns.size() - 1
            && money.subList(0, last).stream()
                .noneMatch(c -> c.isTitled(NO_PART) || c.isTitled(TOTAL) || c.title().isEmpty());
    return total ? rows((row, span) -> breakdown(row, span, money), Breakdown::wrong) : List.of();
  }

  private static Optional<Breakdown> breakdown(int row, Span span, List<FigureColumn> money) {
    List<BigDecimal> values =
        money.stream().flatMap(c -> c.value(row).stream()).filter(v -> v.signum() >= 0).toList();
    int last = money.size() - 1;
    return values.size() == money.size()
        ? Optional.of(new Breakdown(span, values.subList(0, last), values.get(last)))
        : Optional.empty();
  }

  private Optional<FigureColumn> column(Finder title, Predicate<FigureColumn> fits) {
    List<FigureColumn> all = columns.stream().filter(c -> c.isTitled(title)).filter(fits).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private <F> List<F> rows(BiFunction<Integer, Span, Optional<F>> fact, Predicate<F> wrong) {
    List<F> found = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      FigureRow row = table.rows().get(i);
      fact.apply(i, prose.span(row.start(), row.end())).ifPresent(found::add);
    }
    long faults = found.stream().filter(wrong).count();
    return faults > 1 && faults * 2 > found.size() ? List.of() : List.copyOf(found);
  }
}
