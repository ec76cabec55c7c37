package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Tax;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Sums in euros, in figures, in words or both. Francs and percentages are not read. */
final class AmountReader {

  private static final String FIGURES =
      "(?<![\\w.,/-])(?:\\d{1,3}(?:[ .]\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:[,.]\\d{1,2})?(?![\\d])";
  private static final String CURRENCY = "(?:€|euros?\\b|eur\\b)";
  private static final String SCALE =
      "(?:k|m|md)?€|(?:k|m)?euros?\\b|eur\\b|k eur\\b|milliers? d'euros\\b|millions? d'euros\\b|milliards? d'euros\\b";
  private static final String TAX =
      "(?:~[/(]?~(?:h\\.?t\\b\\.?|t\\.?t\\.?c\\b\\.?|hors taxes?|hors tva|toutes taxes comprises|net(?:te)?s? de taxes?)\\)?)?";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final NumberWords words;
  private final Finder figuresFirst;
  private final Finder wordsFirst;
  private final Finder currencyFirst;

  AmountReader(NumberWords words) {
    this.words = words;
    String number = words.phrase();
    String spelt =
        Phrase.fill(
            "(?<words>%1$s)(?: (?:d'|de )?euros?|(?: d'euros?)|~euros?)(?:(?:,? et|,| virgule)? (?<cents>%1$s)(?: centimes?(?: d'euros?)?| cents?)\\b)?",
            number);
    figuresFirst =
        Phrase.of(
            Phrase.fill(
                "(?<figures>%1$s)(?:~\\(~(?<inside>%3$s)~\\))?~(?<scale>%2$s)(?<tax>%4$s)(?:~\\(~%5$s%4$s~\\)%4$s)?",
                FIGURES, SCALE, number, TAX, spelt));
    wordsFirst =
        Phrase.of(
            Phrase.fill(
                "%1$s(?<tax>%3$s)(?:~\\(~(?<figures>%2$s)~%4$s(?<tax2>%3$s)~\\)(?<tax3>%3$s))?|(?<amount>%5$s)~\\(~(?<inside>%2$s)(?:~€)?~\\)~%4$s(?<tax4>%3$s)",
                spelt, FIGURES, TAX, CURRENCY, number));
    currencyFirst =
        Phrase.of(Phrase.fill("(?<![\\p{L}\\d])(?:€|eur)~(?<figures>%s)(?<tax>%s)", FIGURES, TAX));
  }

  /** Amounts in order of place. */
  List<Amount> read(Prose prose, TypedNumbers typed) {
    List<Amount> found = new ArrayList<>();
    prose.eachAt(
        words.starts(prose.text()),
        List.of(wordsFirst, figuresFirst),
        m -> amount(prose, m, typed).ifPresent(found::add));
    TypedNumbers known = typed.with(found);
    prose.each(currencyFirst, m -> amount(prose, m, known).ifPresent(found::add));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private Optional<Amount> amount(Prose prose, Search m, TypedNumbers typed) {
    if (!typed.isFree(prose.span(m))) {
      return Optional.empty();
    }
    Finder form = m.finder();
    Optional<BigDecimal> spelt = form == currencyFirst ? Optional.empty() : spelt(m, form);
    String figures = form == wordsFirst ? first(m, "figures", "inside") : m.group("figures");
    Optional<BigDecimal> written =
        Optional.ofNullable(figures)
            .map(f -> value(f, form == figuresFirst ? m.group("scale") : "€"));
    Optional<BigDecimal> inWords = written.flatMap(w -> spelt);
    return written
        .or(() -> spelt)
        .map(
            v ->
                new Amount(
                    prose.span(m), prose.quote(m.start(), m.end()), v, inWords, tax(m.group())));
  }

  private Optional<BigDecimal> spelt(Search m, Finder form) {
    String euros = first(m, "words", form == wordsFirst ? "amount" : "inside");
    Optional<BigDecimal> whole =
        Optional.ofNullable(euros).flatMap(words::value).map(BigDecimal::valueOf);
    Optional<BigDecimal> cents =
        Optional.ofNullable(m.group("cents")).flatMap(words::value).map(BigDecimal::valueOf);
    return whole.map(w -> cents.map(c -> w.add(c.divide(HUNDRED))).orElse(w));
  }

  private static String first(Search m, String one, String other) {
    return m.group(one) == null ? m.group(other) : m.group(one);
  }

  private static BigDecimal value(String figures, String scale) {
    String plain = figures.replace(" ", "");
    // a point before three digits separates thousands, any other the cents
    String number = plain.replaceAll("\\.(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
    return new BigDecimal(number).multiply(factor(scale));
  }

  private static BigDecimal factor(String scale) {
    if (scale.startsWith("milliard") || scale.startsWith("md")) {
      return new BigDecimal(1_000_000_000L);
    }
    if (scale.startsWith("million") || scale.startsWith("m€") || scale.startsWith("meuro")) {
      return new BigDecimal(1_000_000);
    }
    return scale.startsWith("millier") || scale.startsWith("k")
        ? new BigDecimal(1_000)
        : BigDecimal.ONE;
  }

  private static Tax tax(String quote) {
    String label = quote.replace(".", "");
    if (label.matches("(?s).*(?:\\bttc|toutes taxes).*")) {
      return Tax.INCLUDED;
    }
    return label.matches("(?s).*(?:\\bht\\b|/ht|€ht|hors t).*") ? Tax.EXCLUDED : Tax.UNSAID;
  }
}
