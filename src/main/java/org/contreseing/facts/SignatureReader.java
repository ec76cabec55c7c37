package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.model.SigningFormula;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Reads how an agreement ends: formulas, originals, one block a signatory. Text never proves a
 * signature, so a block is unsigned where a field drawn for its date or name is still blank, else
 * unverifiable.
 */
final class SignatureReader {

  private static final Finder ELECTRONIC =
      Wording.of(
          "sign[ée]e?s?\\s+(?:par voie\\s+)?[ée]lectroniquement|signature(?:s)?\\s+[ée]lectronique|docusign|yousign|universign|certificat\\s+(?:de signature|[ée]lectronique|eIDAS)");
  private static final Finder WILL_BE =
      Wording.of(
          "(?:est|sera|sont|seront|pourra [êe]tre|peut [êe]tre)\\s+(?:sign[ée]e?s?\\s+(?:par voie\\s+)?[ée]lectroniquement|sign[ée]e?s?\\s+(?:par|au moyen)\\b[^.;]{0,80}[ée]lectronique)");
  private static final Finder DAY_LINE =
      Wording.of(
          "(?m)^[ \\t]*(?:date(?:\\s+de\\s+signature)?\\s*:|sign[ée]e?\\s+(?:[ée]lectroniquement\\s+)?(?:par\\s+[^\\n]{1,60}\\s+)?le|le)\\s*$|(?m)^[ \\t*_]*(?:date(?:\\s+de\\s+signature)?\\s*:|(?:document\\s+|acte\\s+)?sign[ée]e?\\s+(?:[ée]lectroniquement\\s+)?(?:par\\s+[^\\n]{1,60}\\s+)?le|le)\\s+(?=\\d)");

  /** A sentence, which runs on to the next line where it must. */
  private static final Finder STAMP =
      Wording.of(
          "^\\W*(?:document|acte)\\s+sign[ée]e?\\s+[ée]lectroniquement\\s+(?:le\\s+[^,;]{4,40}?\\s+)?par\\b");

  private final PersonGrammar persons;
  private final Qualities qualities;
  private final FormulaReader formulas = new FormulaReader();
  private final OriginalsReader originals = new OriginalsReader();

  SignatureReader(PersonGrammar persons, Qualities qualities) {
    this.persons = persons;
    this.qualities = qualities;
  }

  Signature read(Canvas canvas, List<Party> parties, Dates dates) {
    Passage zone = canvas.passage(canvas.outline().signature());
    List<SigningFormula> found = formulas.read(zone, dates);
    List<SignatureBlock> blocks = blocks(canvas, zone, found, parties);
    Optional<String> place = found.stream().flatMap(f -> f.place().stream()).findFirst();
    Optional<LocalDate> date =
        found.stream()
            .flatMap(f -> f.date().stream())
            .reduce((a, b) -> b)
            .or(() -> dayLine(zone, dates));
    boolean electronic =
        ELECTRONIC.matcher(zone.text()).find() || WILL_BE.matcher(canvas.articles().text()).find();
    Optional<OriginalsReader.Originals> copies =
        originals.read(zone, canvas.articles(), parties.size());
    return new Signature(
        zone.span(),
        found,
        place,
        date,
        copies.map(OriginalsReader.Originals::count),
        copies.map(OriginalsReader.Originals::span),
        electronic,
        blocks);
  }

  /**
   * A date on a line of its own ("Le 3 mai 2024", "Date : 3 mai 2024") where no formula gives one.
   */
  private static Optional<LocalDate> dayLine(Passage zone, Dates dates) {
    return Canvas.all(DAY_LINE, zone).stream()
        .flatMap(l -> dates.soonAfter(l.span().end(), 2).stream())
        .flatMap(d -> d.date().stream())
        .reduce((a, b) -> b);
  }

  private List<SignatureBlock> blocks(
      Canvas canvas, Passage zone, List<SigningFormula> found, List<Party> parties) {
    List<Span> spans = found.stream().map(SigningFormula::span).toList();
    Designations designations = new Designations(parties);
    var grammar =
        new SignatureLine.Grammar(persons, qualities, designations, Representatives.of(parties));
    SignatureBlocks reader = new SignatureBlocks(grammar, designations, parties);
    SignatureRows rows = new SignatureRows(grammar);
    List<SignatureBlock> blocks = new ArrayList<>();
    for (List<Passage> group :
        SignatureColumns.groups(zone, canvas.outline().source().blocks(), spans)) {
      List<Passage> lines = SignatureNotes.without(whole(group));
      rows.columns(lines).forEach(column -> blocks.addAll(reader.read(column)));
    }
    return unsigned(zone, blocks, found);
  }

  /** The same lines, those of one stamp of electronic signing as one. */
  private static List<Passage> whole(List<Passage> lines) {
    List<Passage> whole = new ArrayList<>();
    for (Passage line : lines) {
      Passage last = whole.isEmpty() ? line : whole.get(whole.size() - 1);
      boolean goesOn =
          last.to() + 1 == line.from()
              && STAMP.matcher(last.text()).find()
              && !STAMP.matcher(line.text()).find();
      if (goesOn) {
        whole.set(whole.size() - 1, new Passage(line.reading(), last.from(), line.to()));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  /**
   * A drawn and blank date says that the blocks it governs are unsigned: those below it, or the
   * n-th for the n-th when formulas stand together.
   */
  private static List<SignatureBlock> unsigned(
      Passage zone, List<SignatureBlock> blocks, List<SigningFormula> found) {
    List<SignatureBlock> judged = new ArrayList<>();
    int first = blocks.stream().mapToInt(b -> b.span().start()).min().orElse(0);
    boolean together =
        found.size() == blocks.size() && found.stream().allMatch(f -> f.span().end() <= first);
    for (int i = 0; i < blocks.size(); i++) {
      SignatureBlock block = blocks.get(i);
      Optional<SigningFormula> governs =
          together
              ? Optional.of(found.get(i))
              : found.stream()
                  .filter(f -> f.span().start() < block.span().start())
                  .reduce((a, b) -> b);
      Optional<SigningFormula> any = governs.or(() -> found.stream().findFirst());
      boolean open =
          any.filter(f -> f.dateBlank() && FormulaReader.drawn(zone, f.span())).isPresent();
      judged.add(open ? block.in(State.UNSIGNED) : block);
    }
    return List.copyOf(judged);
  }
}
