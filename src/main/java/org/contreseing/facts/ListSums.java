package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Amount.Tax;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Lists of sums that a sum announces ("Le budget est de 216 000 € :") or that end in their total.
 * Every item must have one plain sum: a unit price, a limit, an option or a second sum in one of
 * them, and nothing is told of the list.
 */
final class ListSums {

  /**
   * An item.
   *
   * @param start offset of its first character
   * @param end offset after its last
   */
  private record Item(int start, int end) {}

  private static final Finder ITEM =
      Finder.of(
          "\\n[ \\t]*(?:[-–—•▪●*·►o][ \\t]+|[a-z][).][ \\t]+|\\d{1,2}[.)°][ \\t]+|\\([a-z\\d]\\)[ \\t]+)");
  private static final Finder END = Finder.of("\\n[ \\t]*\\n|\\n(?=[ \\t]*(?:article|#))");
  private static final Finder NO_PART =
      Finder.of(
          "\\bdont\\b|\\boptions?\\b|\\boptionnel|\\béventuel|plafon|maxim|\\blimite|facultat|supplément|\\ben sus\\b|\\bcaution|pénalité|\\bremise\\b(?! d[eu])|\\brabais|déduction|déduire|\\bmoins\\b|\\bplus\\b|\\bpar (?:an|mois|jour|heure|trimestre|séance|élève|repas)|\\bchacune?s?\\b|\\bchaque\\b|\\bsi\\b|\\bou\\b|\\benviron\\b|[×*/+]\\s*\\d|\\bfranchise|\\bassurée?s?\\b|\\bvaleur\\b|\\bfois\\b|\\bmensuel|\\bannuel|\\bhoraire|\\bjournalier|\\bunitaire|pour mémoire|porté|jours? à\\b");
  private static final Finder TOTAL = Finder.of("\\b(?:soit )?(?:un |au )?total\\b");
  private static final Finder DECOMPOSES =
      Finder.of(
          "comme suit|suivant|\\bainsi\\b|répart|décompos|ventil|échelonn|échéanci|détail|selon|se compos|à savoir|soit ?$|versée?s? (?:en|par)|[€s.c] ?\\)? ?$|\\bht ?$|euros\\)? ?$");
  private static final int LONGEST = 6000;

  private final Prose prose;
  private final List<Amount> amounts;

  ListSums(Prose prose, List<Amount> amounts) {
    this.prose = prose;
    this.amounts = amounts;
  }

  /** Breakdowns in order of place. */
  List<Breakdown> read() {
    List<Breakdown> found = new ArrayList<>();
    Search m = ITEM.matcher(prose.text());
    int from = 0;
    while (m.find(from)) {
      List<Item> items = items(m);
      Item last = items.get(items.size() - 1);
      if (items.size() > 1) {
        breakdown(items).ifPresent(found::add);
      }
      from = Math.max(last.end(), m.end());
    }
    return found;
  }

  private List<Item> items(Search first) {
    String text = prose.text();
    Search stop = END.matcher(text).region(first.end(), text.length());
    int limit = Math.min(first.end() + LONGEST, stop.find() ? stop.start() : text.length());
    List<Item> items = new ArrayList<>();
    int start = first.start() + 1;
    Search next = ITEM.matcher(text).region(first.end(), limit);
    while (next.find()) {
      items.add(new Item(start, next.start()));
      start = next.start() + 1;
    }
    items.add(new Item(start, limit));
    return items;
  }

  private Optional<Breakdown> breakdown(List<Item> items) {
    List<Item> parts = new ArrayList<>(items);
    Item last = items.get(items.size() - 1);
    Optional<Amount> total = Optional.empty();
    if (TOTAL.matcher(words(last)).find()) {
      total = one(last);
      parts.remove(last);
    } else {
      total = announced(items.get(0).start());
    }
    List<Amount> sums = new ArrayList<>();
    parts.forEach(i -> part(i).ifPresent(sums::add));
    boolean clear = total.isPresent() && parts.size() > 1 && sums.size() == parts.size();
    return clear && sameTax(total.get(), sums)
        ? Optional.of(breakdown(total.get(), sums))
        : Optional.empty();
  }

  private static Breakdown breakdown(Amount total, List<Amount> sums) {
    Span span = sums.get(0).span().cover(sums.get(sums.size() - 1).span()).cover(total.span());
    List<BigDecimal> parts = sums.stream().map(Amount::value).toList();
    return new Breakdown(span, parts, total.value());
  }

  private Optional<Amount> announced(int start) {
    return Lead.before(prose, start, amounts)
        .filter(l -> DECOMPOSES.matcher(l.words()).find())
        .flatMap(Lead::amount)
        .filter(a -> a.unit().isEmpty() && (a.is(Role.TOTAL) || a.is(Role.OTHER)));
  }

  private Optional<Amount> part(Item item) {
    return NO_PART.matcher(words(item)).find()
        ? Optional.empty()
        : one(item)
            .filter(a -> a.unit().isEmpty())
            .filter(a -> !a.is(Role.CAP) && !a.is(Role.PENALTY) && !a.is(Role.DEPOSIT));
  }

  private Optional<Amount> one(Item item) {
    List<Amount> said = InOrder.within(amounts, prose.span(item.start(), item.end()));
    return said.size() == 1 && prose.isReadable(item.start(), item.end())
        ? Optional.of(said.get(0))
        : Optional.empty();
  }

  private String words(Item item) {
    return Surroundings.flat(prose.text().substring(item.start(), item.end()));
  }

  static boolean sameTax(Amount total, List<Amount> parts) {
    return parts.stream()
        .allMatch(
            p -> p.tax() == total.tax() || p.tax() == Tax.UNSAID || total.tax() == Tax.UNSAID);
  }
}
