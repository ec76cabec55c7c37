package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.AmountRange;
import org.contreseing.model.Bracket;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Scales of prices, and sums said to lie between two others. */
final class ScaleReader {

  private static final int REACH = 90;
  private static final int APART = 200;
  private static final String NUMBER = "\\d{1,3}(?:[ .]\\d{3})*(?:,\\d{1,2})?|\\d{1,9}";
  private static final Finder STEP =
      Phrase.of(
          Phrase.fill(
              "(?:(?:\\bde|\\bentre|\\bdu) (?<from>%1$s)(?:~€| euros?| [\\p{L}²³]{1,15})? (?:à|et) (?:moins de )?(?<to>%1$s)"
                  + "|\\b(?:plus de|au-delà d[eu]|à partir d[eu]|au-dessus de|dès) (?<above>%1$s)|\\b(?:jusqu'à|moins de|inférieur à) (?<below>%1$s))(?:~€| euros?)?\\b?[^\\d€;.\\n|]{0,30}(?:~:|~\\||~=|,)[\\s|*]{0,6}$",
              NUMBER));
  private static final Finder LOW =
      Phrase.of(
          Phrase.fill(
              "\\b(?<word>entre|de) (?<low>%s)(?:~(?:€|euros?|eur))?(?:~(?:ht|ttc))? (?<join>et|à) $",
              NUMBER));

  // "est portée de 9 000 € à 12 000 €" says two sums of two times
  private static final Finder CHANGE =
      Phrase.of("\\b(?:port|pass|augment|ramen|relev|abaiss|rédui)\\w*\\b[^.;]{0,20}$");

  private ScaleReader() {}

  /** Steps in order of place; one alone is no scale. */
  static List<Bracket> brackets(Prose prose, List<Amount> amounts) {
    List<Bracket> steps = new ArrayList<>();
    amounts.forEach(a -> step(prose, a).ifPresent(steps::add));
    List<Bracket> scales = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      boolean after = i > 0 && near(steps.get(i - 1), steps.get(i));
      boolean before = i + 1 < steps.size() && near(steps.get(i), steps.get(i + 1));
      if (after || before) {
        scales.add(steps.get(i));
      }
    }
    return List.copyOf(scales);
  }

  private static boolean near(Bracket one, Bracket next) {
    return next.span().start() - one.span().end() <= APART;
  }

  private static Optional<Bracket> step(Prose prose, Amount price) {
    int start = prose.local(price.span()).start();
    Search m = STEP.matcher(prose.text()).region(Math.max(0, start - REACH), start);
    if (!m.find() || !prose.isReadable(m.start(), start)) {
      return Optional.empty();
    }
    Span span = prose.span(m.start(), start).cover(price.span());
    return Optional.of(
        new Bracket(
            span,
            number(m, "from").or(() -> number(m, "above")),
            number(m, "to").or(() -> number(m, "below")),
            price.value()));
  }

  /** Ranges in order of place. */
  static List<AmountRange> ranges(Prose prose, List<Amount> amounts) {
    List<AmountRange> found = new ArrayList<>();
    amounts.forEach(a -> range(prose, a).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Optional<AmountRange> range(Prose prose, Amount high) {
    int start = prose.local(high.span()).start();
    Search m = LOW.matcher(prose.text()).region(Math.max(0, start - REACH), start);
    if (!m.find()
        || CHANGE.matcher(prose.text()).region(Math.max(0, m.start() - REACH), m.start()).find()
        || m.group("word").equals("entre") != m.group("join").equals("et")) {
      return Optional.empty();
    }
    Span span = prose.span(m.start(), start).cover(high.span());
    return number(m, "low")
        .filter(low -> low.compareTo(high.value()) < 0 && prose.isReadable(span))
        .map(low -> new AmountRange(span, low, high.value()));
  }

  private static Optional<BigDecimal> number(Search m, String group) {
    return Optional.ofNullable(m.group(group))
        .map(n -> n.replaceAll("\\s", "").replaceAll("\\.(?=\\d{3}(?:\\D|$))", ""))
        .map(n -> new BigDecimal(n.replace(',', '.')));
  }
}
