package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Identifier;
import org.contreseing.model.Located;
import org.contreseing.model.Naming;
import org.contreseing.model.Party;
import org.contreseing.tables.Tables;

/** Asks of names what a careful reader asks of them once all of them are known. */
final class NamingReader {

  private final OrganReader organs;
  private final FormFaultReader forms;
  private final OutdatedNameReader outdated;
  private final PostcodeReader postcodes;

  NamingReader(Tables tables) {
    organs = new OrganReader(tables);
    forms = new FormFaultReader(tables);
    outdated = new OutdatedNameReader(tables);
    postcodes = new PostcodeReader(tables);
  }

  /**
   * What is doubtful.
   *
   * @param numbers registration numbers of the whole agreement, with their owners
   */
  Naming read(Canvas canvas, NameFacts named, List<Identifier> numbers) {
    return new Naming(parties(canvas, named, numbers), terms(canvas, named));
  }

  private List<Located> parties(Canvas canvas, NameFacts named, List<Identifier> numbers) {
    List<Party> parties = named.parties();
    List<Located> found = new ArrayList<>();
    found.addAll(PartyNumbers.missing(canvas, parties, numbers));
    found.addAll(PartyNumbers.wrong(parties, numbers));
    found.addAll(organs.read(canvas, parties));
    found.addAll(postcodes.read(parties));
    found.addAll(forms.read(canvas, parties));
    found.addAll(GenderSlips.read(canvas, parties));
    found.addAll(AliasFaults.read(canvas, named));
    found.addAll(UnannouncedNames.read(canvas, named));
    found.addAll(PartyCounts.read(canvas, named));
    found.addAll(SignatureMismatches.read(canvas, named));
    found.addAll(BareStamps.read(canvas));
    found.addAll(outdated.read(canvas));
    return found;
  }

  private static List<Located> terms(Canvas canvas, NameFacts named) {
    List<Located> found = new ArrayList<>();
    found.addAll(Outsiders.read(canvas, named));
    found.addAll(TermNumbers.read(canvas, named));
    found.addAll(TermCases.read(canvas, named));
    found.addAll(DefinitionClashes.read(canvas, named));
    found.addAll(GovernanceBodies.read(canvas));
    return found;
  }
}
