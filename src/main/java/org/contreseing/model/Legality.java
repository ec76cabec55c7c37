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

  /** Whether something that lets public bodies pay each other was law on the day of the act. */
  public boolean founded(Setting setting) {
    return cooperation.stream().anyMatch(b -> b.inForce(setting));
  }

  /** What is cited to that end, in force or not, each once. */
  public List<Label> bases() {
    return cooperation.stream().map(CooperationBasis::label).distinct().toList();
  }

  /** All of it that rules can match, with what follows from other facts of the act. */
  Stream<Object> facts(Agreement agreement) {
    return Stream.of(
            Stream.of(this),
            courts.stream(),
            misused.stream(),
            cooperation.stream(),
            foreign.stream(),
            Dispute.of(agreement).stream(),
            PublicContract.of(agreement).stream(),
            PaidService.of(agreement).stream(),
            EnforceabilityGap.of(agreement).stream(),
            PublicPurchase.of(agreement).stream(),
            LooseCitations.of(agreement).stream(),
            CitationForms.of(agreement).stream(),
            Transmission.of(agreement).stream(),
            AgeingAuthority.of(agreement).stream(),
            UnnumberedDeliberation.of(agreement).stream(),
            BareOpening.of(agreement).stream(),
            WrongBody.of(agreement).stream(),
            UnfoundedDelegation.of(agreement).stream(),
            StampMismatch.of(agreement).stream())
        .flatMap(s -> s);
  }
}
