package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Identifier;
import org.contreseing.model.Located;
import org.contreseing.model.NumberlessAssociation;
import org.contreseing.model.NumberlessParties;
import org.contreseing.model.Party;
import org.contreseing.model.WrongNumber;
import org.contreseing.model.WrongNumber.Fault;
import org.contreseing.search.Finder;

/** Which parties have no registration number, and which have one that cannot be theirs. */
final class PartyNumbers {

  /** Words and digits of a number that was not read: then nothing can be called missing. */
  private static final Finder SPOKEN =
      Wording.of(
          "SIRE[NT]|\\bR\\.?\\s?C\\.?\\s?S\\b|\\bRNA\\b|\\bRIDET\\b|\\bTVA\\b|immatricul|inscrite?\\s+au|registre|num[ée]ro\\s+(?:unique\\s+)?d'identif|\\bidentifiant\\b|\\bW\\d{9}|\\d{3}[ .]?\\d{3}[ .]?\\d{3}");

  private static final Finder FOREIGN =
      Wording.of(
          "\\bdroit\\s+(?:allemand|belge|suisse|luxembourgeois|espagnol|italien|anglais|mon[ée]gasque)|\\b(?:Allemagne|Belgique|Suisse|Luxembourg|Espagne|Italie|Royaume-Uni|Monaco|Qu[ée]bec|Andorre)\\b");

  private PartyNumbers() {}

  /** The legal persons without number; none where some number may be theirs. */
  static List<Located> missing(Canvas canvas, List<Party> parties, List<Identifier> numbers) {
    boolean stray = numbers.stream().anyMatch(i -> i.kind().ofPerson() && i.party().isEmpty());
    if (stray || parties.size() < 2) {
      return List.of();
    }
    List<Party> lacking =
        parties.stream().filter(p -> !has(p, numbers) && needsOne(canvas, p)).toList();
    List<Located> found = new ArrayList<>();
    List<Party> others = lacking.stream().filter(p -> !associated(p)).toList();
    if (!others.isEmpty()) {
      found.add(
          new NumberlessParties(
              others.get(0).nameSpan(),
              others.stream().map(Party::name).toList(),
              parties.stream().filter(p -> has(p, numbers)).map(Party::name).toList()));
    }
    lacking.stream()
        .filter(PartyNumbers::associated)
        .map(p -> new NumberlessAssociation(p.nameSpan(), p.rank(), p.name()))
        .forEach(found::add);
    return found;
  }

  private static boolean associated(Party party) {
    return party.association() || party.foundation();
  }

  private static boolean has(Party party, List<Identifier> numbers) {
    return Stream.concat(party.identifiers().stream(), numbers.stream())
        .anyMatch(i -> i.kind().ofPerson() && i.party().equals(Optional.of(party.ordinal())));
  }

  private static boolean needsOne(Canvas canvas, Party party) {
    String block = canvas.passage(party.span()).text();
    boolean person =
        party.nature() == Party.Nature.PUBLIC || party.nature() == Party.Nature.PRIVATE;
    return person
        && party.blanks().isEmpty()
        && !Designations.tail(Spelling.words(party.name())).isEmpty()
        && (party.seat().isPresent() || party.representation().isPresent())
        && !SPOKEN.matcher(block).find()
        && !FOREIGN.matcher(block).find();
  }

  /** The numbers that fail their check, or are those of somebody else. */
  static List<WrongNumber> wrong(List<Party> parties, List<Identifier> numbers) {
    List<WrongNumber> found = new ArrayList<>();
    for (Party party : parties) {
      party.identifiers().stream()
          .filter(Identifier::faulty)
          .map(i -> of(i, i.wrongLength() ? Fault.LENGTH : Fault.KEY, party, ""))
          .forEach(found::add);
      Stream.of(party.siretOfAnother(), party.vatOfAnother())
          .flatMap(Optional::stream)
          .map(i -> of(i, Fault.OTHER_SIREN, party, party.siren().orElse("")))
          .forEach(found::add);
      party
          .numberOfAnotherCommune()
          .filter(i -> known(party))
          .map(i -> of(i, Fault.OTHER_COMMUNE, party, i.holder().orElse("")))
          .ifPresent(found::add);
    }
    found.addAll(shared(parties));
    return found;
  }

  private static WrongNumber of(Identifier number, Fault fault, Party party, String other) {
    return new WrongNumber(
        number.span(), fault, number.kind(), number.value(), party.shortName(), other);
  }

  /** Whether a commune of the party's name is on the official list: a renamed one is not. */
  private static boolean known(Party party) {
    String town =
        party
            .name()
            .replaceFirst("(?iu)^.*?\\b(?:commune|ville|mairie)\\s+(?:de\\s+|d['’]|du\\s+)", "");
    return !new TownLookup().named(town).isEmpty();
  }

  // A service and the body it belongs to have one number: only legal persons are compared.
  private static List<WrongNumber> shared(List<Party> parties) {
    List<WrongNumber> found = new ArrayList<>();
    for (Party party : parties) {
      for (Party other : parties) {
        if (other.ordinal() < party.ordinal() && independent(party) && independent(other)) {
          party.identifiers().stream()
              .filter(i -> i.kind() != Identifier.Kind.VAT)
              .filter(i -> same(i, other))
              .map(i -> of(i, Fault.SHARED, party, other.shortName()))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean independent(Party party) {
    return party.form().filter(f -> !f.legalPerson()).isEmpty()
        && party.nature() != Party.Nature.STATE;
  }

  private static boolean same(Identifier number, Party other) {
    return other.identifiers().stream()
        .anyMatch(o -> o.kind() == number.kind() && o.value().equals(number.value()));
  }
}
