package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Quantities that stand beside a price, before it ("20 jours à 450 €") or after it ("450 € × 20
 * jours").
 */
final class FactorReader {

  private static final int REACH = 90;
  private static final String NOUN =
      "(?<unit>(?!à\\b|x\\b|soit\\b)\\p{L}[\\p{L}'/-]{0,24})(?: (?!à\\b|soit\\b)[\\p{L}'-]{1,20}){0,4}?";
  private static final String TIMES =
      "(?:à|x|×|\\*|à raison de|au prix (?:unitaire )?de|au tarif (?:unitaire )?de|au coût (?:unitaire )?de)";
  private static final Finder ABOUT =
      Phrase.of(
          "(?:environ|près de|approximativement|plus de|moins de|maximum|jusqu'à|minimum|quelque) $");

  private final NumberWords words;
  private final Finder before;
  private final Finder after;

  FactorReader(NumberWords words) {
    this.words = words;
    String count =
        Phrase.fill(
            "(?<count>(?<![\\w.,/-])(?:\\d{1,3}(?: \\d{3})+|\\d{1,6})(?:,\\d{1,2})?|%s)",
            words.phrase());
    before =
        Phrase.of(
            Phrase.fill("(?:(?:%s)~\\(~)?", words.phrase())
                + count
                + "(?:~\\))?~(?:"
                + NOUN
                + "~)?"
                + TIMES
                + "~$");
    after = Phrase.of("^~(?:x|×|\\*)~" + count + "(?: (?<unit>\\p{L}[\\p{L}'/-]{0,24}))?");
  }

  /** The quantity beside a price. */
  Optional<Factor> read(Prose prose, Amount price) {
    int start = prose.local(price.span()).start();
    int end = prose.local(price.span()).end();
    return before(prose, price, start, end)
        .or(() -> after(prose, price, start, end))
        .filter(f -> prose.isReadable(f.start(), f.end()));
  }

  private Optional<Factor> before(Prose prose, Amount price, int start, int end) {
    int from = Math.max(0, start - REACH);
    Search m = before.matcher(prose.text()).region(from, start);
    if (!m.find() || ABOUT.matcher(prose.text()).region(from, m.start()).find()) {
      return Optional.empty();
    }
    return count(m.group("count")).map(n -> new Factor(m.start(), end, n, price, unit(m)));
  }

  private Optional<Factor> after(Prose prose, Amount price, int start, int end) {
    Search m =
        after.matcher(prose.text()).region(end, Math.min(prose.text().length(), end + REACH));
    return m.find()
        ? count(m.group("count")).map(n -> new Factor(start, m.end(), n, price, unit(m)))
        : Optional.empty();
  }

  private static String unit(Search m) {
    return Optional.ofNullable(m.group("unit")).orElse("");
  }

  private Optional<BigDecimal> count(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(new BigDecimal(text.replaceAll("\\s", "").replace(',', '.')))
        : words.value(text).map(BigDecimal::valueOf);
  }
}
