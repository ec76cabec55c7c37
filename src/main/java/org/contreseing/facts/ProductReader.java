package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Tax;
import org.contreseing.model.Product;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * A quantity at a unit price beside its total. Only where the three are tied by the words between
 * them, and nothing there (about, tax, rebate, share, a second multiplier) lets the total be
 * something else than the product.
 */
final class ProductReader {

  private static final int REACH = 90;

  private static final Finder TOTAL_FIRST =
      Phrase.of(
          "^,?(?:~\\(~(?:soit |correspondant à |pour |à raison de )?|,? (?:correspondant à|soit|représentant|à raison de|calculée?s? sur la base de) )$");
  private static final Finder TOTAL_LAST =
      Phrase.of(
          "^(?:~/~ht\\b|~ht\\b|~/~ttc\\b)?(?:(?:~/~| par | l'| la | le )(?<per>[\\p{L}]+))?,?~(?:=|:|soit(?: au total)?(?: un (?:montant|total|coût|budget)(?: (?:total|global|maximum))?(?: de| d')?)?"
              + "|(?:pour )?un (?:montant )?total de)~$");
  private static final Finder PER =
      Phrase.of(
          "^(?:~\\(?(?:ht|ttc)\\)?)?(?:~/~| par )(?<per>[\\p{L}]+)(?<more>~/~\\p{L}| et par | par )?");
  private static final Finder CLOSE = Phrase.of("^[^()€;.\\n]{0,30}\\)");
  private static final Finder DOUBT =
      Phrase.of(
          "\\b(?:environ|près de|approxim\\w*|arrondi\\w*|tva|taxes? en sus|remise|réduction|déduction|rabais|major\\w*|minor\\w*|augment\\w*|hors frais|outre|plus"
              + "|moitié|parts?|répartis?|chacune?|partie|partagé\\w*|forfait|prorata|options?)\\b|[%+]");
  private static final Finder SHARE =
      Phrase.of(
          "^(?:~/?~(?:ht|ttc))?~\\)?~(?:(?:par|/|pour|à) (?:an|année|mois|trimestre|semestre|chaque|chacune?|partie|collectivité|commune|membre)\\b|/~(?:an|mois)\\b"
              + "|à la charge|chacune?\\b|environ|arrondi)");

  private final FactorReader factors;

  ProductReader(NumberWords words) {
    factors = new FactorReader(words);
  }

  /** Products in order of place, from the amounts that {@link AmountReader} found. */
  List<Product> read(Prose prose, List<Amount> amounts) {
    List<Product> found = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Optional<Amount> before = i == 0 ? Optional.empty() : Optional.of(amounts.get(i - 1));
      Optional<Amount> after =
          i + 1 == amounts.size() ? Optional.empty() : Optional.of(amounts.get(i + 1));
      Optional<Factor> factor = factors.read(prose, amounts.get(i));
      factor
          .flatMap(
              f ->
                  after
                      .flatMap(total -> totalLast(prose, f, total))
                      .or(() -> before.flatMap(total -> totalFirst(prose, f, total))))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  // "20 jours à 450 €, soit 9 000 €"
  private static Optional<Product> totalLast(Prose prose, Factor factor, Amount total) {
    int start = prose.local(total.span()).start();
    int end = prose.local(total.span()).end();
    if (start - factor.end() > REACH || !prose.isReadable(factor.start(), end)) {
      return Optional.empty();
    }
    Search link =
        TOTAL_LAST.matcher(prose.text().substring(factor.end(), Math.max(factor.end(), start)));
    boolean tied =
        link.find() && (link.group("per") == null || factor.isPricedPer(link.group("per")));
    return tied ? product(prose, factor, total, factor.start(), end) : Optional.empty();
  }

  // "9 000 € (20 jours à 450 €)"
  private static Optional<Product> totalFirst(Prose prose, Factor factor, Amount total) {
    int start = prose.local(total.span()).start();
    int end = prose.local(total.span()).end();
    if (factor.start() < end
        || factor.start() - end > REACH
        || !prose.isReadable(start, factor.end())) {
      return Optional.empty();
    }
    String link = prose.text().substring(end, factor.start());
    String rest = rest(prose, factor.end());
    Search per = PER.matcher(rest);
    boolean tied = !per.find() || per.group("more") == null && factor.isPricedPer(per.group("per"));
    Search close = CLOSE.matcher(rest);
    int last = link.contains("(") && close.find() ? factor.end() + close.end() : factor.end();
    return tied && TOTAL_FIRST.matcher(link).find()
        ? product(prose, factor, total, start, last)
        : Optional.empty();
  }

  private static Optional<Product> product(
      Prose prose, Factor factor, Amount total, int start, int end) {
    Tax ofPrice = factor.price().tax();
    boolean taxBetween =
        ofPrice != Tax.UNSAID && total.tax() != Tax.UNSAID && ofPrice != total.tax();
    boolean doubt =
        DOUBT.matcher(prose.text()).region(start, end).find()
            || SHARE.matcher(rest(prose, end)).find();
    return taxBetween || doubt
        ? Optional.empty()
        : Optional.of(
            new Product(
                prose.span(start, end), factor.count(), factor.price().value(), total.value()));
  }

  private static String rest(Prose prose, int from) {
    return prose.text().substring(from, Math.min(prose.text().length(), from + REACH));
  }
}
