package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Authority;
import org.contreseing.model.DateMention;
import org.contreseing.model.Definition;
import org.contreseing.model.Identifier;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Party;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Signature;
import org.contreseing.model.Stamp;
import org.contreseing.model.Start;
import org.contreseing.tables.Tables;

/** Reads all facts made of names and words; dates and registration numbers come in already read. */
final class NameReader {

  private final PartyReader parties;
  private final AuthorityReader authorities = new AuthorityReader();
  private final AuthorityLinks links;
  private final SignatureReader signatures;
  private final AppearanceReader appearances;
  private final StampReader stamps;
  private final NameConflictReader conflicts;
  private final AcronymReader acronyms;
  private final DanglingReader dangling = new DanglingReader();
  private final MixedScriptReader scripts = new MixedScriptReader();
  private final PlaceholderReader placeholders;
  private final ClauseReader clauses;
  private final ObligationReader obligations = new ObligationReader();
  private final TypeReader types;
  private final DefinitionReader definitions = new DefinitionReader();

  NameReader(Tables tables) {
    Qualities qualities = new Qualities(tables);
    PersonGrammar persons = new PersonGrammar(qualities);
    parties = new PartyReader(tables, persons, qualities);
    links = new AuthorityLinks(new LegalForms(tables));
    signatures = new SignatureReader(persons, qualities);
    conflicts = new NameConflictReader(persons);
    appearances = new AppearanceReader(tables);
    stamps = new StampReader(tables);
    acronyms = new AcronymReader(tables);
    placeholders = new PlaceholderReader(tables);
    clauses = new ClauseReader(tables);
    types = new TypeReader(tables);
  }

  NameFacts read(
      Canvas canvas, List<DateMention> days, List<Identifier> identifiers, List<Start> starts) {
    Dates dates = new Dates(days);
    String title = TitleReader.read(canvas);
    List<Placeholder> blanks = placeholders.read(canvas);
    List<Party> people = parties.read(canvas, identifiers, blanks);
    List<Authority> powers = authorities.read(canvas, people, dates);
    Signature signature =
        SignatureJoin.of(
            signatures.read(canvas, people, dates), people, canvas.outline().source().signatures());
    List<NameConflict> slips = conflicts.read(canvas, people, signature);
    List<Stamp> received = stamps.read(canvas.outline(), people);
    TypeReader.Types kinds = types.read(canvas, title);
    List<Definition> defined = definitions.read(canvas, people);
    return new NameFacts(
        title,
        kinds.codes(),
        people,
        appearances.read(canvas, people, signature, slips, received),
        links.read(canvas, powers, people, signature),
        received,
        signature,
        slips,
        acronyms.read(canvas, people, signature),
        dangling.read(canvas),
        scripts.read(canvas),
        elsewhere(blanks, powers),
        clauses.read(canvas, starts),
        obligations.read(canvas, people),
        defined,
        UndefinedTerms.read(canvas, people, defined),
        kinds.confidence());
  }

  /** A blank number or date of an act is told with the act, not a second time on its own. */
  private static List<Placeholder> elsewhere(List<Placeholder> blanks, List<Authority> powers) {
    return blanks.stream()
        .filter(
            b ->
                powers.stream()
                    .noneMatch(
                        a ->
                            a.incomplete()
                                && (a.span().overlaps(b.span())
                                    || a.span().end() <= b.span().start()
                                        && b.span().start() - a.span().end() < 4)))
        .toList();
  }
}
