package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.facts.ScaleStep.Bound;
import org.contreseing.model.ScaleFault;
import org.contreseing.model.ScaleFault.Kind;
import org.contreseing.model.Span;

/**
 * Whether the steps of a scale meet. Between whole numbers 50 and 51 meet; of what can be measured
 * (square metres, euros) the gap between them is no more than a rounding, and is not told either.
 */
final class Scales {

  private static final Set<String> MEASURED =
      Set.of("€", "euro", "m²", "m2", "m³", "m3", "km", "kg", "tonne", "ha", "hectare", "kwh", "%");

  private Scales() {}

  /** What is wrong with a scale; of ends that two steps share only the first. */
  static List<ScaleFault> faults(List<ScaleStep> scale) {
    if (ScaleSteps.isOfClock(scale)) {
      return List.of();
    }
    List<ScaleStep> rising = new ArrayList<>(scale);
    if (scale.get(0).rank().compareTo(scale.get(scale.size() - 1).rank()) > 0) {
      Collections.reverse(rising);
    }
    List<ScaleFault> faults = new ArrayList<>();
    for (int i = 0; i + 1 < rising.size(); i++) {
      fault(rising.get(i), rising.get(i + 1))
          .filter(f -> f.kind() != Kind.BOUNDARY || faults.stream().noneMatch(Scales::isBoundary))
          .ifPresent(faults::add);
    }
    faults.sort(Comparator.comparing(ScaleFault::span));
    return List.copyOf(faults);
  }

  private static boolean isBoundary(ScaleFault fault) {
    return fault.kind() == Kind.BOUNDARY;
  }

  // a step without an end goes to the beginning of the next, and the other way round
  private static Optional<ScaleFault> fault(ScaleStep one, ScaleStep next) {
    if (one.high().isEmpty() || next.low().isEmpty()) {
      return Optional.empty();
    }
    Span span = one.span().cover(next.span());
    Bound end = one.high().get();
    Bound begin = next.low().get();
    int way = begin.value().compareTo(end.value());
    if (way < 0) {
      return overlap(end, begin).map(v -> new ScaleFault(span, Kind.OVERLAP, v));
    }
    if (way == 0) {
      return end.included() == begin.included()
          ? Optional.of(
              new ScaleFault(span, end.included() ? Kind.BOUNDARY : Kind.GAP, end.value()))
          : Optional.empty();
    }
    return gap(one, end, begin).map(v -> new ScaleFault(span, Kind.GAP, v));
  }

  private static Optional<BigDecimal> overlap(Bound end, Bound begin) {
    return end.isWhole()
            && begin.isWhole()
            && !begin.included()
            && !end.included()
            && end.value().subtract(begin.value()).compareTo(BigDecimal.ONE) == 0
        ? Optional.empty()
        : Optional.of(begin.included() ? begin.value() : begin.value().add(BigDecimal.ONE));
  }

  private static Optional<BigDecimal> gap(ScaleStep one, Bound end, Bound begin) {
    boolean whole = end.isWhole() && begin.isWhole();
    BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
    BigDecimal first = end.included() ? end.value().add(step) : end.value();
    BigDecimal last = begin.included() ? begin.value().subtract(step) : begin.value();
    boolean rounding =
        MEASURED.contains(one.noun())
            && end.included()
            && begin.included()
            && whole
            && begin.value().subtract(end.value()).compareTo(BigDecimal.ONE) == 0;
    return rounding || first.compareTo(last) > 0 ? Optional.empty() : Optional.of(first);
  }
}
