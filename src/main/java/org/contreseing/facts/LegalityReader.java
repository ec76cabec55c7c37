package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.LawReference;
import org.contreseing.model.Legality;
import org.contreseing.model.Party;
import org.contreseing.model.Reference;
import org.contreseing.model.Signature;
import org.contreseing.tables.Tables;

/** Reads what an act says of law and courts, as far as tables know them. */
final class LegalityReader {

  private final CourtReader courts;
  private final MisusedTextReader misused;
  private final CooperationReader cooperation;
  private final ForeignTermReader foreign;

  LegalityReader(Tables tables) {
    courts = new CourtReader(tables);
    misused = new MisusedTextReader(tables);
    cooperation = new CooperationReader(tables);
    foreign = new ForeignTermReader(tables);
  }

  Legality read(
      Canvas canvas, List<Reference> references, List<Party> parties, Signature signature) {
    List<LawReference> laws =
        references.stream()
            .filter(LawReference.class::isInstance)
            .map(LawReference.class::cast)
            .toList();
    return new Legality(
        courts.read(canvas, parties, signature),
        misused.read(canvas, laws, parties),
        cooperation.read(canvas, laws),
        foreign.read(canvas));
  }
}
