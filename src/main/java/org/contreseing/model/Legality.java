package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an act says of law and courts, as far as tables know them.
 *
 * @param courts each court once, in text order
 * @param misused texts cited for what they do not say
 * @param cooperation what lets public bodies pay each other, in text order
 * @param foreign English words; at most one, for the whole act
 */
public record Legality(
    List<Court> courts,
    List<MisusedText> misused,
    List<CooperationBasis> cooperation,
    List<ForeignTerms> foreign) {

  public Legality {
    courts = List.copyOf(courts);
    misused = List.copyOf(misused);
    cooperation = List.copyOf(cooperation);
    foreign = List.copyOf(foreign);
  }

  /** An act that says nothing of the kind. */
  public static Legality none() {
    return new Legality(List.of(), List.of(), List.of(), List.of());
  }

  /** All of it that rules can match, with what follows from other facts of the act. */
  Stream<Object> facts(Agreement agreement) {
    return Stream.of(
            courts.stream(),
            misused.stream(),
            cooperation.stream(),
            foreign.stream(),
            Dispute.of(agreement).stream(),
            LooseCitations.of(agreement).stream(),
            CitationForms.of(agreement).stream(),
            Transmission.of(agreement).stream(),
            AgeingAuthority.of(agreement).stream(),
            WrongBody.of(agreement).stream(),
            UnfoundedDelegation.of(agreement).stream(),
            StampMismatch.of(agreement).stream())
        .flatMap(s -> s);
  }
}
