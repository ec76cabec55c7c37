package org.contreseing.model;

import java.util.stream.Stream;

/** The facts that follow from other facts of an agreement, each kind from its own class. */
final class DerivedFacts {

  private DerivedFacts() {}

  /** All of them, in a fixed order of kinds. */
  static Stream<Object> of(Agreement agreement) {
    Numbering numbering = Numbering.of(agreement.outline().articles());
    return Stream.of(
            numbering.successions().stream(),
            numbering.clashes().stream(),
            TermConflict.of(agreement).stream(),
            LastDay.of(agreement).stream(),
            UnknownStart.of(agreement).stream(),
            MissingBlock.of(agreement).stream(),
            agreement.legality().facts(agreement),
            agreement.naming().facts(agreement),
            Junction.of(agreement).stream(),
            OpenField.of(agreement).stream(),
            Perpetuity.of(agreement).stream(),
            SigningEffect.of(agreement).stream(),
            LooseSurvival.of(agreement).stream(),
            RenewalWording.of(agreement).stream(),
            SigningDeadline.of(agreement).stream(),
            FinanceDoubts.of(agreement),
            TermClash.of(agreement).stream(),
            StyleReference.of(agreement).stream(),
            UncitedAnnexes.of(agreement).stream(),
            UnderAYear.of(agreement).stream(),
            AtStake.of(agreement).stream(),
            UnprovenPower.of(agreement).stream(),
            PublicLaw.of(agreement),
            Residues.of(agreement).stream(),
            SealDoubts.of(agreement).stream(),
            SharedNumber.of(agreement).stream())
        .flatMap(s -> s);
  }
}
