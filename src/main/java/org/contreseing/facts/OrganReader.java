package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Label;
import org.contreseing.model.OrganAsParty;
import org.contreseing.model.Party;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Parties named by an organ or a service of the legal person that is meant: {@code organs.csv},
 * whose patterns stand at the head of a name in lower case without accents and punctuation.
 */
final class OrganReader {

  private record Organ(Finder head, Finder block, Label person) {}

  /** What a block says of a body that is a person of its own, whatever its name. */
  private static final Finder PERSON =
      Wording.of(
          "(?<!sans )(?<!sans la )(?<!pas de )(?<!pas la )(?<!pourvue de )(?<!pourvue de la )personnalit[ée] (?:morale|juridique)|personnalis[ée]e|\\bl'\\s?[ÉE]tat\\b|\\b[ée]tablissement public\\b|\\bassociation\\b|\\bEPCC\\b|\\bEPIC\\b|\\bfondation\\b|\\bsoci[ée]t[ée]\\b|\\bgroupement d'int[ée]r[êe]t|\\bprivée?\\b");

  private final List<Organ> organs;

  OrganReader(Tables tables) {
    organs =
        tables.rows("organs").stream()
            .map(
                r ->
                    new Organ(
                        Wording.exact(r.pattern("head").pattern()),
                        Wording.of(block(r)),
                        new Label(r.get("person_fr"), r.get("person_en"))))
            .toList();
  }

  private static String block(Row row) {
    return row.get("block").isEmpty() ? "" : row.pattern("block").pattern();
  }

  /** One for each such party. */
  List<OrganAsParty> read(Canvas canvas, List<Party> parties) {
    List<OrganAsParty> found = new ArrayList<>();
    for (Party party : parties) {
      String name = Designations.bare(Spelling.words(party.name()));
      String block = Surroundings.flat(canvas.passage(party.span()).text());
      if (party.nature() == Party.Nature.NATURAL_PERSON || PERSON.matcher(block).find()) {
        continue;
      }
      organs.stream()
          .filter(o -> o.head().matcher(name).lookingAt() && o.block().matcher(block).find())
          .findFirst()
          .map(o -> new OrganAsParty(party.nameSpan(), party.rank(), party.name(), o.person()))
          .ifPresent(found::add);
    }
    return found;
  }
}
