package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Party;
import org.contreseing.model.Signature;
import org.contreseing.model.SigningFormula;
import org.contreseing.model.Span;

/**
 * Finds two spellings of one party, person or product. Silent unless both are proper nouns and
 * nothing but a slip parts them.
 */
final class NameConflictReader {

  private final PersonGrammar persons;

  NameConflictReader(PersonGrammar persons) {
    this.persons = persons;
  }

  List<NameConflict> read(Canvas canvas, List<Party> parties, Signature signature) {
    Canvas quoting = canvas.quoting();
    Lexicon lexicon = new Lexicon(quoting.whole());
    List<NameConflict> found =
        new ArrayList<>(new PersonConflicts(persons).read(quoting, parties, signature));
    List<String> people = people(canvas, parties, signature);
    new PartyConflicts(quoting.whole(), lexicon, parties, people, places(parties, signature))
        .read()
        .forEach(c -> add(found, c));
    new ProductConflicts(lexicon, people).read().forEach(c -> add(found, c));
    found.sort(Comparator.comparing(NameConflict::span).thenComparing(NameConflict::kind));
    return List.copyOf(found);
  }

  private static List<Span> places(List<Party> parties, Signature signature) {
    return Stream.concat(
            parties.stream().flatMap(p -> p.seat().stream()).map(Party.Seat::span),
            signature.formulas().stream().map(SigningFormula::span))
        .toList();
  }

  /** Folded words of the names of those who act or sign, or whom a civility introduces. */
  private List<String> people(Canvas canvas, List<Party> parties, Signature signature) {
    List<String> people = new ArrayList<>(PersonConflicts.surnames(parties, signature));
    persons
        .civil(canvas.whole().text())
        .forEach(f -> people.addAll(List.of(Spelling.fold(f.name()).split("\\s+"))));
    return people;
  }

  /** One conflict a pair, whichever reader saw it first. */
  private static void add(List<NameConflict> found, NameConflict next) {
    String first = Spelling.open(next.first());
    String other = Spelling.open(next.other());
    boolean known =
        found.stream()
            .anyMatch(
                c -> {
                  List<String> pair = List.of(Spelling.open(c.first()), Spelling.open(c.other()));
                  return pair.contains(first)
                      && pair.contains(other)
                      && (!first.equals(other) || c.first().equals(next.first()));
                });
    if (!known) {
      found.add(next);
    }
  }
}
