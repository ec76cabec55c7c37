package org.contreseing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two sums given for one thing.
 *
 * @param first the one said first
 * @param other the one that differs from it
 */
public record AmountConflict(AmountObject first, AmountObject other) implements Located {

  private static final int MOST_YEARS = 10;

  /**
   * Where a noun has exactly two sums in sentences that tell them apart by nothing: no year, no
   * party, no word as "total" or "annual" in one of them alone. One that is a small multiple of the
   * other may be said of several years.
   */
  static List<AmountConflict> of(Agreement agreement) {
    if (agreement.isA("AVE")) {
      return List.of();
    }
    Map<String, List<AmountObject>> byNoun = new LinkedHashMap<>();
    agreement
        .finances()
        .objects()
        .forEach(o -> byNoun.computeIfAbsent(o.noun(), n -> new ArrayList<>()).add(o));
    return byNoun.values().stream()
        .filter(
            said ->
                said.stream().map(o -> parties(agreement, o)).distinct().count() == 1
                    || nameOnlyOne(agreement, said))
        .flatMap(said -> conflict(said).stream())
        .toList();
  }

  private static Set<Integer> parties(Agreement agreement, AmountObject object) {
    return agreement.parties().stream()
        .filter(p -> Told.aliases(p).anyMatch(a -> Told.flat(object.sentence()).contains(a)))
        .map(Party::ordinal)
        .collect(Collectors.toSet());
  }

  // a sentence that names nobody takes up the one that does
  private static boolean nameOnlyOne(Agreement agreement, List<AmountObject> said) {
    return said.stream()
            .map(o -> parties(agreement, o))
            .filter(p -> !p.isEmpty())
            .distinct()
            .count()
        <= 1;
  }

  private static List<AmountConflict> conflict(List<AmountObject> said) {
    AmountObject first = said.get(0);
    List<AmountObject> others =
        said.stream()
            .filter(o -> o.amount().value().compareTo(first.amount().value()) != 0)
            .toList();
    boolean two =
        others.stream().map(o -> o.amount().value().stripTrailingZeros()).distinct().count() == 1;
    return two && first.isLike(others.get(0)) && !isMultiple(first, others.get(0))
        ? List.of(new AmountConflict(first, others.get(0)))
        : List.of();
  }

  private static boolean isMultiple(AmountObject one, AmountObject other) {
    BigDecimal low = one.amount().value().min(other.amount().value());
    BigDecimal high = one.amount().value().max(other.amount().value());
    return low.signum() == 0
        || high.remainder(low).signum() == 0
            && high.divide(low).compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0;
  }

  @Override
  public Span span() {
    return other.span();
  }

  /** What both are the sum of. */
  public String noun() {
    return first.noun();
  }
}
