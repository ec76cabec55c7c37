package org.contreseing.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A threshold on which the act hangs its effect and which all sums of the act together do not
 * reach.
 *
 * @param span the condition
 * @param threshold in euros
 * @param own what the other sums of the act make together
 */
public record OutsideThreshold(Span span, BigDecimal threshold, BigDecimal own) implements Located {

  static Stream<OutsideThreshold> of(Agreement agreement) {
    return agreement.says("other-contributors")
        ? Stream.empty()
        : agreement.wordings().sayings().stream()
            .filter(s -> s.is("effect-threshold"))
            .flatMap(s -> threshold(agreement, s));
  }

  private static Stream<OutsideThreshold> threshold(Agreement agreement, Saying said) {
    List<Amount> inside =
        agreement.amounts().stream()
            .filter(a -> said.sentence().contains(a.span().start()))
            .toList();
    BigDecimal own =
        Breakdown.sum(
            agreement.amounts().stream()
                .filter(a -> !inside.contains(a) && !a.is(Amount.Role.CAPITAL_SOCIAL))
                .map(Amount::value)
                .distinct()
                .toList());
    return inside.size() == 1 && own.signum() > 0 && own.compareTo(inside.get(0).value()) < 0
        ? Stream.of(new OutsideThreshold(said.span(), inside.get(0).value(), own))
        : Stream.empty();
  }
}
