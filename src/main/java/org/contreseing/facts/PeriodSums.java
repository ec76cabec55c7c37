package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Product;
import org.contreseing.model.Proportion;
import org.contreseing.model.Rate;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Two sums of which one says the other anew: a price by the month and by the year, a share of a sum
 * and what it comes to, a sum before and after a rise in per cent.
 */
final class PeriodSums {

  private static final Map<String, Integer> MONTHS =
      Map.of("mois", 1, "trimestre", 3, "semestre", 6, "an", 12, "année", 12);
  private static final Finder AGAIN =
      Phrase.of(
          "[^.;€\\d%]{0,45}?[\\s,(](?:soit|ou encore|représentant) (?:un (?:montant |total |loyer |coût )?(?:total |global )?(?:(?<adjective>annuel|mensuel|trimestriel|semestriel) )?(?:total )?de |une (?:somme|redevance|dépense) (?:(?<adjective2>annuelle|mensuelle|trimestrielle|semestrielle) )?de )?~");
  private static final Finder DOUBT =
      Phrase.of(
          "environ|près de|approxim|arrondi|remise|réduction|\\bhors\\b(?! taxes?)|\\bplus\\b|prorata|charges");
  private static final Finder SHARE_OF =
      Phrase.of("~(?:de|du|des)\\b(?! plus)[^.;€%\\d]{0,110}?(?:de |à |\\(~)?~");
  private static final Finder COMES_TO =
      Phrase.of(
          "~(?:h\\.?t|t\\.?t\\.?c)?[^.;€%\\d]{0,30}?\\)?,? soit (?:un montant de |la somme de |une somme de )?~");
  private static final Finder SHARE_DOUBT =
      Phrase.of(
          "plafon|maxim|limite|environ|\\bou\\b|au plus|arrondi|prorata|jusqu'|\\bdéduction|\\bsur \\d|pendant|\\bplus\\b");

  private static final Finder JOINED = Phrase.of("[^.;€%\\d]{0,30}? à ");
  private static final Finder CHANGED =
      Phrase.of(
          "[^.;€%\\d]{0,60}?soit (?:une |un )?(?:hausse|augmentation|majoration|baisse|diminution|réduction|progression|plus-value|moins-value|écart|variation)(?: de)? [+-]?");

  private final Prose prose;
  private final List<Amount> amounts;

  PeriodSums(Prose prose, List<Amount> amounts) {
    this.prose = prose;
    this.amounts = amounts;
  }

  /** Prices said by two periods, the longer as the total of the shorter. */
  List<Product> products() {
    List<Product> found = new ArrayList<>();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      product(amounts.get(i), amounts.get(i + 1)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Product> product(Amount first, Amount second) {
    int from = prose.local(first.span()).end();
    int to = prose.local(second.span()).start();
    Search again = AGAIN.matcher(prose.text()).region(from, Math.max(from, to));
    if (first.tax() != second.tax() || !again.matches()) {
      // the words of the unit stand between
      return Optional.empty();
    }
    Optional<Integer> one = months(first.unit());
    Optional<Integer> other = months(second.unit()).or(() -> months(adjective(again)));
    Span span = first.span().cover(second.span());
    boolean told = one.isPresent() && other.isPresent() && prose.isReadable(span);
    return told && !DOUBT.matcher(prose.text()).region(from, after(second)).find()
        ? product(span, first, one.get(), second, other.get())
        : Optional.empty();
  }

  private int after(Amount amount) {
    return Math.min(prose.text().length(), prose.local(amount.span()).end() + 25);
  }

  private static Optional<Product> product(
      Span span, Amount first, int one, Amount second, int other) {
    boolean rising = other > one;
    int longer = Math.max(one, other);
    int shorter = Math.min(one, other);
    if (longer == shorter || longer % shorter != 0) {
      return Optional.empty();
    }
    BigDecimal count = BigDecimal.valueOf(longer / shorter);
    BigDecimal unit = rising ? first.value() : second.value();
    BigDecimal total = rising ? second.value() : first.value();
    Product product = new Product(span, count, unit, total);
    // a total cut into months may lose half a cent each, half a euro where it has no cents
    BigDecimal lost = count.multiply(new BigDecimal(unit.scale() > 0 ? "0.01" : "0.5"));
    boolean rounded = !rising && product.computed().subtract(total).abs().compareTo(lost) <= 0;
    return rounded ? Optional.empty() : Optional.of(product);
  }

  private static Optional<String> adjective(Search again) {
    return Optional.ofNullable(
            again.group("adjective") == null ? again.group("adjective2") : again.group("adjective"))
        .map(
            a ->
                switch (a.charAt(0)) {
                  case 'm' -> "mois";
                  case 't' -> "trimestre";
                  case 's' -> "semestre";
                  default -> "an";
                });
  }

  private static Optional<Integer> months(Optional<String> unit) {
    return unit.map(MONTHS::get);
  }

  /** "80 % de la dépense, estimée à 61 500 €, soit 49 200 €". */
  List<Proportion> proportions(List<Rate> rates) {
    List<Proportion> found = new ArrayList<>();
    for (Rate rate : rates) {
      int next = InOrder.firstFrom(amounts, rate.span().end());
      if (next + 1 < amounts.size()) {
        proportion(rate, amounts.get(next), amounts.get(next + 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "est porté de 640 000 € à 702 400 €, soit une hausse de 9,75 %". */
  List<Proportion> changes(List<Rate> rates) {
    List<Proportion> found = new ArrayList<>();
    for (Rate rate : rates) {
      int next = InOrder.firstFrom(amounts, rate.span().start());
      if (next > 1) {
        change(amounts.get(next - 2), amounts.get(next - 1), rate).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Proportion> change(Amount before, Amount after, Rate rate) {
    Span from = prose.local(before.span());
    Span to = prose.local(after.span());
    Span by = prose.local(rate.span());
    boolean said =
        to.start() >= from.end()
            && by.start() >= to.end()
            && JOINED.matcher(prose.text()).region(from.end(), to.start()).matches()
            && CHANGED.matcher(prose.text()).region(to.end(), by.start()).matches()
            && prose.isReadable(before.span().cover(rate.span()));
    return said && before.tax() == after.tax()
        ? Optional.of(
            new Proportion(
                before.span().cover(rate.span()),
                before.value(),
                rate.value(),
                after.value().subtract(before.value()).abs()))
        : Optional.empty();
  }

  private Optional<Proportion> proportion(Rate rate, Amount base, Amount result) {
    int ofRate = prose.local(rate.span()).end();
    Span of = prose.local(base.span());
    int to = prose.local(result.span()).start();
    Span span = rate.span().cover(result.span());
    boolean said =
        of.start() >= ofRate
            && to >= of.end()
            && SHARE_OF.matcher(prose.text()).region(ofRate, of.start()).matches()
            && COMES_TO.matcher(prose.text()).region(of.end(), to).matches()
            && base.tax() == result.tax()
            && prose.isReadable(span)
            && !SHARE_DOUBT.matcher(prose.text()).region(ofRate, after(result)).find();
    return said
        ? Optional.of(new Proportion(span, base.value(), rate.value(), result.value()))
        : Optional.empty();
  }
}
