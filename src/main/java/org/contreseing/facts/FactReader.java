package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Agreement;
import org.contreseing.model.Identifier;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.Outline;
import org.contreseing.model.Saying;
import org.contreseing.model.Timeline;
import org.contreseing.tables.Tables;

/**
 * Reads everything that rules ask about one agreement. Immutable; safe for use by several threads.
 */
public final class FactReader {

  private final Tables tables;
  private final NumberReader numbers;
  private final NameReader names;
  private final WordingReader wordings;
  private final LegalityReader legality;
  private final DraftingReader drafting;
  private final NamingReader naming;

  public FactReader(Tables tables) {
    this.tables = tables;
    numbers = new NumberReader(tables);
    names = new NameReader(tables);
    wordings = new WordingReader(tables);
    legality = new LegalityReader(tables);
    drafting = new DraftingReader(tables);
    naming = new NamingReader(tables);
  }

  /**
   * Loads the large tables that only some agreements ask for, where there is time before the first.
   */
  public void complete() {
    Communes.all();
    tables.rows(Codes.ARTICLES);
  }

  /**
   * The agreement of an outline; an outline without articles gives one that is not {@linkplain
   * Agreement#recognised() recognised}.
   */
  public Agreement read(Outline outline) {
    Canvas canvas = Canvas.of(outline);
    Beside<List<Saying>> said = Beside.start(() -> wordings.said(canvas));
    Beside<List<LanguageSlip>> slips = Beside.start(() -> drafting.slips(canvas));
    Numbers counted = numbers.read(outline);
    NameFacts named = names.read(canvas, counted.dates(), counted.identifiers(), counted.starts());
    List<Identifier> owned =
        Ownership.of(counted.identifiers(), counted.accounts(), named.parties(), named.signature());
    return new Agreement(
        outline,
        named.title(),
        named.types(),
        named.parties(),
        named.appearances(),
        named.authorities(),
        named.stamps(),
        counted.dates(),
        counted.durations(),
        counted.starts(),
        counted.renewals(),
        counted.periods(),
        counted.amounts(),
        counted.products(),
        counted.accounts(),
        owned,
        counted.references(),
        named.definitions(),
        named.undefinedTerms(),
        named.typeConfidence(),
        named.danglingReferences(),
        counted.repealedCitations(),
        named.acronyms(),
        named.nameConflicts(),
        named.mixedScripts(),
        named.placeholders(),
        named.clauses(),
        named.obligations(),
        named.signature(),
        counted.quotedDurations(),
        counted.partialDates(),
        counted.finances(),
        Timeline.of(
            named.signature(),
            counted.starts(),
            counted.durations(),
            counted.periods(),
            counted.renewals(),
            counted.partialDates()),
        wordings.read(canvas, said.done(), named.clauses()),
        legality.read(canvas, counted.references(), named.parties(), named.signature()),
        drafting.read(
            canvas,
            slips.done(),
            named.title(),
            named.parties(),
            named.signature(),
            counted.references()),
        naming.read(canvas, named, owned));
  }
}
