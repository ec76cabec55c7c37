package org.contreseing.model;

import java.util.stream.Stream;

/** What an act is in public law, as far as that is beyond doubt. */
final class PublicLaw {

  private PublicLaw() {}

  /** All of it, for rules to match. */
  static Stream<Object> of(Agreement agreement) {
    return Stream.of(
            Regime.of(agreement).stream(),
            Grant.of(agreement).stream(),
            Occupation.of(agreement).stream(),
            OccupationFault.of(agreement).stream())
        .flatMap(s -> s);
  }
}
