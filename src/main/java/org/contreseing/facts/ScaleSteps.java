package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Amount;
import org.contreseing.model.Rate;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds the scales of an agreement: steps with a price that stand one after the other. */
final class ScaleSteps {

  private static final int APART = 160;
  private static final int LONGEST = 2000;

  /** A comma parts two steps only where the next one begins. */
  private static final Finder NEXT_STEP =
      Finder.of(" (?:de|entre|plus|moins|au-delà|à partir|puis|et|jusqu)\\b");

  private static final Finder FREE = Finder.of("gratuit|exonér|néant|sans frais|\\bforfait");
  // hours of the day and years make no scale
  private static final Set<String> NO_SCALE = Set.of("h", "heure", "h.", "janvier", "mars", "mai");
  private static final BigDecimal FIRST_YEAR = new BigDecimal(1950);
  private static final BigDecimal LAST_YEAR = new BigDecimal(2100);

  private final Prose prose;
  private final List<Amount> amounts;
  private final List<Rate> rates;

  ScaleSteps(Prose prose, List<Amount> amounts, List<Rate> rates) {
    this.prose = prose;
    this.amounts = amounts;
    this.rates = rates;
  }

  /** Scales of at least two steps, each in text order. */
  List<List<ScaleStep>> read() {
    List<List<ScaleStep>> scales = new ArrayList<>();
    List<ScaleStep> scale = new ArrayList<>();
    for (ScaleStep step : steps()) {
      boolean goesOn = !scale.isEmpty() && follows(scale, step);
      if (!goesOn) {
        close(scale, scales);
        scale = new ArrayList<>();
      }
      scale.add(step);
    }
    close(scale, scales);
    return scales;
  }

  private static void close(List<ScaleStep> scale, List<List<ScaleStep>> scales) {
    boolean years = scale.stream().allMatch(ScaleSteps::isOfYears);
    if (scale.size() > 1 && !years) {
      scales.add(List.copyOf(scale));
    }
  }

  private static boolean isOfYears(ScaleStep step) {
    return step.noun().isEmpty()
        && step.rank().compareTo(FIRST_YEAR) >= 0
        && step.rank().compareTo(LAST_YEAR) <= 0;
  }

  // a step that begins where an earlier one did opens another scale
  private static boolean follows(List<ScaleStep> scale, ScaleStep step) {
    ScaleStep last = scale.get(scale.size() - 1);
    boolean near = step.span().start() - last.span().end() <= APART;
    int way = step.rank().compareTo(last.rank());
    boolean opens = step.low().isEmpty() || way == 0 && last.low().isPresent();
    boolean turned =
        scale.size() > 1
            && Integer.signum(way)
                != Integer.signum(last.rank().compareTo(scale.get(scale.size() - 2).rank()))
            && way != 0;
    return near
        && last.countsLike(step)
        && !turned
        && !(opens && (way <= 0 || last.high().isEmpty()) && scale.size() > 1)
        && !(way == 0 && last.low().isPresent() && step.low().isPresent());
  }

  private List<ScaleStep> steps() {
    List<ScaleStep> steps = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      // every bound is a number
      if (end - start < LONGEST && hasFigure(start, end) && prose.isReadable(start, end)) {
        line(start, end, steps);
      }
      start = end + 1;
    }
    return steps;
  }

  private boolean hasFigure(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = prose.text().charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  private void line(int start, int end, List<ScaleStep> steps) {
    FigureRow row = FigureRow.of(prose, start, end, amounts);
    if (row.cells().size() > 1 && row.figures().size() > 0) {
      row(row).ifPresent(steps::add);
      return;
    }
    Search next = NEXT_STEP.matcher(prose.text());
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || parts(at, end, next)) {
        if (hasFigure(from, at)) {
          piece(from, at).ifPresent(steps::add);
        }
        from = at + 1;
      }
    }
  }

  private boolean parts(int at, int end, Search next) {
    char sign = prose.text().charAt(at);
    return sign == ',' ? next.region(at + 1, end).lookingAt() : ";|\t".indexOf(sign) >= 0;
  }

  private Optional<ScaleStep> row(FigureRow row) {
    Optional<FigureCell> price =
        row.figures().stream().filter(c -> c.start() > row.cells().get(0).start()).findFirst();
    return price.flatMap(
        p ->
            StepWords.read(row.label())
                .filter(r -> r.end() > row.label().length() - 25)
                .map(
                    r ->
                        step(
                            prose.span(row.start(), row.end()),
                            r,
                            p.kind() == FigureCell.Kind.MONEY ? p.value() : Optional.empty())));
  }

  private Optional<ScaleStep> piece(int start, int end) {
    Optional<StepWords.Read> read =
        StepWords.read(Surroundings.flat(prose.text().substring(start, end)).strip());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Span span = trimmed(start, end);
    List<Amount> sums = InOrder.within(amounts, span);
    // a bound in euros is a sum as well: the price is the last
    Optional<Amount> price =
        sums.isEmpty() || sums.size() == bounds(read.get()) && read.get().noun().equals("€")
            ? Optional.empty()
            : Optional.of(sums.get(sums.size() - 1));
    boolean priced =
        price.isPresent()
            || !InOrder.within(rates, span).isEmpty()
            || FREE.matcher(prose.text()).region(start, end).find();
    return priced
        ? Optional.of(step(span, read.get(), price.map(Amount::value)))
        : Optional.empty();
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(prose.text().charAt(from))) {
      from++;
    }
    while (to > from
        && (Character.isWhitespace(prose.text().charAt(to - 1))
            || prose.text().charAt(to - 1) == '.')) {
      to--;
    }
    return prose.span(from, to);
  }

  private static int bounds(StepWords.Read read) {
    return (read.low().isPresent() ? 1 : 0) + (read.high().isPresent() ? 1 : 0);
  }

  private static ScaleStep step(Span span, StepWords.Read read, Optional<BigDecimal> price) {
    return new ScaleStep(
        span, read.low(), read.high(), NO_SCALE.contains(read.noun()) ? "h" : read.noun(), price);
  }

  /** Whether a scale counts hours of the day or days of a month, between which others may lie. */
  static boolean isOfClock(List<ScaleStep> scale) {
    return scale.stream().anyMatch(s -> NO_SCALE.contains(s.noun()));
  }
}
