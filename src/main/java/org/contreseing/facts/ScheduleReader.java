package org.contreseing.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Article;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Instalment;
import org.contreseing.model.Proportion;
import org.contreseing.model.ShareSet;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The instalments of an article held against its price. Only where the schedule is closed by a
 * balance or a last part, so that nothing else is due.
 */
final class ScheduleReader {

  private static final int REACH = 60;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Finder CLOSES =
      Phrase.of("\\b(?:soldes?|dernier|dernière|reliquat|second|seconde)\\b[^.;€%\\n]{0,50}$");
  private static final Finder CLOSED_AFTER =
      Phrase.of(
          "^[^.;€%\\n]{0,40}\\b(?:le solde|pour solde|à titre de solde|de solde|au solde)\\b");
  private static final Finder BALANCE =
      Phrase.of("\\bsoldes?\\b|\\breliquat\\b|\\breste\\b|\\bsurplus\\b");
  private static final Finder SEVERAL =
      Phrase.of(
          "(?<count>\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:premi\\w+ |autres )?(?:acomptes|versements|mensualités|échéances|annuités|fractions|tranches|paiements|avances)\\b[^.;€%\\n]{0,40}$");
  private static final Finder DOUBT =
      Phrase.of(
          "plafon|maxim|dans la limite|\\bou\\b|éventuel|\\bau plus\\b|par (?:an|mois)\\b|chaque année|\\bannuel|\\bautre part\\b|\\bpour \\d{4}\\b|\\ben \\d{4}\\b");

  private final Prose prose;
  private final NumberWords words;
  private final List<Amount> amounts;
  private final Map<Integer, List<Instalment>> byArticle = new TreeMap<>();
  private final Map<Integer, Article> articles = new TreeMap<>();

  ScheduleReader(
      Prose prose, NumberWords words, List<Amount> amounts, List<Instalment> instalments) {
    this.prose = prose;
    this.words = words;
    this.amounts = amounts;
    for (Instalment part : instalments) {
      prose
          .rootArticle(prose.local(part.span()).start())
          .ifPresent(
              a -> {
                articles.put(a.ordinal(), a);
                byArticle.computeIfAbsent(a.ordinal(), k -> new ArrayList<>()).add(part);
              });
    }
  }

  /** Instalments that are sums, with what they should make. */
  List<Breakdown> breakdowns() {
    List<Breakdown> found = new ArrayList<>();
    byArticle.forEach(
        (ordinal, parts) -> breakdown(articles.get(ordinal), parts).ifPresent(found::add));
    return found;
  }

  private Optional<Breakdown> breakdown(Article article, List<Instalment> parts) {
    boolean sums = parts.size() > 1 && parts.stream().allMatch(p -> p.amount().isPresent());
    Span span = parts.get(0).span().cover(parts.get(parts.size() - 1).span());
    if (!sums || !closes(parts.get(parts.size() - 1)) || doubtful(span)) {
      return Optional.empty();
    }
    List<BigDecimal> due = new ArrayList<>();
    for (Instalment part : parts) {
      int count = count(part);
      due.addAll(Collections.nCopies(count, part.amount().get()));
    }
    return whole(article, parts).map(t -> new Breakdown(span, due, t));
  }

  private int count(Instalment part) {
    Span at = prose.local(part.span());
    int from = Math.max(0, at.start() - REACH);
    Search m = SEVERAL.matcher(prose.text()).region(from, at.start());
    if (!m.find()) {
      return 1;
    }
    String count = m.group("count");
    return Character.isDigit(count.charAt(0))
        ? Integer.parseInt(count)
        : words.value(count).map(Long::intValue).orElse(1);
  }

  /** The one price of the article, else the sum that shares and their amounts give. */
  private Optional<BigDecimal> whole(Article article, List<Instalment> parts) {
    List<BigDecimal> prices =
        InOrder.within(amounts, article.span()).stream()
            .filter(a -> a.is(Role.TOTAL) && a.unit().isEmpty())
            .filter(a -> parts.stream().noneMatch(p -> p.span().overlaps(a.span())))
            .map(a -> a.value().stripTrailingZeros())
            .distinct()
            .toList();
    if (!prices.isEmpty()) {
      return prices.size() == 1 ? Optional.of(prices.get(0)) : Optional.empty();
    }
    List<BigDecimal> implied = parts.stream().flatMap(p -> implied(p).stream()).distinct().toList();
    return implied.size() == 1
        ? implied.stream()
            .filter(w -> amounts.stream().anyMatch(a -> a.value().compareTo(w) == 0))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<BigDecimal> implied(Instalment part) {
    return part.share()
        .filter(s -> s.signum() > 0)
        .flatMap(s -> part.amount().map(a -> a.multiply(HUNDRED).divide(s, MathContext.DECIMAL64)))
        .map(BigDecimal::stripTrailingZeros);
  }

  /** Shares with their sums, where the article has one price. */
  List<Proportion> proportions() {
    List<Proportion> found = new ArrayList<>();
    byArticle.forEach(
        (ordinal, parts) ->
            whole(articles.get(ordinal), parts)
                .ifPresent(
                    w ->
                        parts.stream()
                            .filter(p -> p.share().isPresent() && p.amount().isPresent())
                            .filter(p -> !doubtful(p.span()))
                            .map(
                                p -> new Proportion(p.span(), w, p.share().get(), p.amount().get()))
                            .forEach(found::add)));
    return found;
  }

  /** Instalments that are shares, closed by a share that is the balance. */
  List<ShareSet> shares() {
    List<ShareSet> found = new ArrayList<>();
    byArticle.forEach((ordinal, parts) -> share(parts).ifPresent(found::add));
    return found;
  }

  private Optional<ShareSet> share(List<Instalment> parts) {
    boolean shares = parts.size() > 1 && parts.stream().allMatch(p -> p.share().isPresent());
    Instalment last = parts.get(parts.size() - 1);
    Span span = parts.get(0).span().cover(last.span());
    Span rest = prose.local(last.span());
    String after = prose.around(rest.start(), rest.end()).after();
    boolean open = BALANCE.matcher(after).find() && !CLOSED_AFTER.matcher(after).find();
    return shares && closes(last) && !open && !doubtful(span)
        ? Optional.of(new ShareSet(span, parts.stream().map(p -> p.share().get()).toList()))
        : Optional.empty();
  }

  private boolean closes(Instalment last) {
    Span at = prose.local(last.span());
    String before = prose.text().substring(Math.max(0, at.start() - REACH), at.start());
    String after =
        prose.text().substring(at.end(), Math.min(prose.text().length(), at.end() + REACH));
    return CLOSES.matcher(before).find() || CLOSED_AFTER.matcher(after).find();
  }

  private boolean doubtful(Span span) {
    Span at = prose.local(span);
    int from = Math.max(0, at.start() - REACH);
    int to = Math.min(prose.text().length(), at.end() + REACH);
    return DOUBT.matcher(prose.text()).region(from, to).find();
  }
}
