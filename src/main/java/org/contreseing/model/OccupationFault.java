package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a title to occupy the public domain says, or leaves out, against its being temporary,
 * precarious and revocable.
 *
 * @param span the words at fault; where what is missing would stand
 * @param kind what is wrong
 */
public record OccupationFault(Span span, Kind kind) implements Located {

  /** What is wrong. */
  public enum Kind {
    /** Nothing sets an end. */
    NO_TERM,
    /** It says that it has no end. */
    UNLIMITED,
    /** Nothing says that it is precarious and may be revoked. */
    NOT_PRECARIOUS,
    /** It renews itself. */
    TACIT_RENEWAL,
    /** It gives the occupant a commercial lease. */
    COMMERCIAL_LEASE
  }

  /** The case under which a rule reports it. */
  public String code() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<OccupationFault> of(Agreement agreement) {
    if (Occupation.of(agreement).isEmpty()) {
      return List.of();
    }
    return Stream.of(
            term(agreement),
            precarity(agreement),
            renewal(agreement),
            at(agreement, "commercial-lease", Kind.COMMERCIAL_LEASE))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<OccupationFault> term(Agreement agreement) {
    Optional<OccupationFault> unlimited = at(agreement, "unlimited-term", Kind.UNLIMITED);
    boolean ended = agreement.limited() || agreement.says("occupation-end");
    return unlimited.isPresent() || ended
        ? unlimited
        : Optional.of(new OccupationFault(agreement.placeOfMissing(), Kind.NO_TERM));
  }

  private static Optional<OccupationFault> precarity(Agreement agreement) {
    return agreement.says("precarious")
        ? Optional.empty()
        : Optional.of(new OccupationFault(agreement.placeOfMissing(), Kind.NOT_PRECARIOUS));
  }

  private static Optional<OccupationFault> renewal(Agreement agreement) {
    return agreement.renewals().stream()
        .filter(Renewal::tacit)
        .map(r -> new OccupationFault(r.span(), Kind.TACIT_RENEWAL))
        .findFirst()
        .or(() -> at(agreement, "tacit-continuation", Kind.TACIT_RENEWAL));
  }

  private static Optional<OccupationFault> at(Agreement agreement, String what, Kind kind) {
    return Occupation.sayings(agreement, what)
        .findFirst()
        .map(s -> new OccupationFault(s.span(), kind));
  }
}
