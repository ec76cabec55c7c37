package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Work that one public body does for another against payment.
 *
 * @param span the words that promise the payment
 */
public record PaidService(Span span) implements Located {

  // each of these has a basis of its own, which other rules ask for
  private static final List<String> OTHERS =
      List.of("SUB", "FIN", "PER", "GRP", "MOA", "LOC", "MDS", "MAT", "AVE");

  static Optional<PaidService> of(Agreement agreement) {
    List<Party> parties = agreement.parties();
    boolean publics =
        parties.size() > 1 && parties.stream().allMatch(p -> p.nature() == Party.Nature.PUBLIC);
    boolean services =
        Stream.of("SRV", "DEV").anyMatch(agreement::isA)
            && OTHERS.stream().noneMatch(agreement::isA);
    return agreement.wordings().sayings().stream()
        .filter(s -> publics && services && s.is("paid-service"))
        .map(s -> new PaidService(s.span()))
        .findFirst();
  }
}
