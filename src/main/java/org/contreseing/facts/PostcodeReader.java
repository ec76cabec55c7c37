package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Locality;
import org.contreseing.model.Locality.Match;
import org.contreseing.model.Party;
import org.contreseing.model.PostcodeClash;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Postcodes that cannot be right: of another department than the one whose body sits there, or than
 * the capital named; ordinary postcodes of another town than the one beside them. A postcode that
 * no list has may be a CEDEX and is left alone.
 */
final class PostcodeReader {

  private record Department(String code, Finder council, String capital) {
    private static Department of(Row row) {
      return new Department(
          row.get("code"),
          Finder.of(
              "(?:departement|conseil (?:departemental|general)) (?:de |du |d |des )?(?:la |l |le )?"
                  + Spelling.words(row.get("nom"))),
          TownName.key(row.get("chef_lieu")));
    }
  }

  private static final int MOST = 4;

  private final List<Department> departments;

  PostcodeReader(Tables tables) {
    departments = tables.rows("departements").stream().map(Department::of).toList();
  }

  /** At most one for each party. */
  List<PostcodeClash> read(List<Party> parties) {
    List<PostcodeClash> found = new ArrayList<>();
    for (Party party : parties) {
      Optional<String> code = party.seat().flatMap(Party.Seat::postcode);
      if (code.isPresent()) {
        department(party, code.get()).or(() -> town(party, code.get())).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<PostcodeClash> department(Party party, String code) {
    return own(party)
        .or(() -> capital(party))
        .filter(d -> !code.startsWith(prefix(d)))
        .map(
            d -> {
              String place = own(party).isPresent() ? party.name() : town(party).orElse("");
              return clash(party, code, place, List.of(prefix(d) + "…"));
            });
  }

  /** The department whose council or whose own name the party bears. */
  private Optional<Department> own(Party party) {
    String name = Designations.bare(Spelling.words(party.name()));
    return name.startsWith("departement ") || name.startsWith("conseil ")
        ? departments.stream().filter(d -> d.council().matcher(name).matches()).findFirst()
        : Optional.empty();
  }

  /** The department whose capital is the town, where the postcode belongs to another one. */
  private Optional<Department> capital(Party party) {
    return place(party)
        .filter(l -> l.is(Match.OTHER_POSTCODE) && l.department().isEmpty())
        .map(l -> TownName.key(l.town()))
        .flatMap(t -> departments.stream().filter(d -> d.capital().equals(t)).findFirst());
  }

  private static Optional<PostcodeClash> town(Party party, String code) {
    return place(party)
        .filter(l -> l.is(Match.OTHER_POSTCODE) && l.department().isPresent() && !l.cedex())
        .map(
            l ->
                clash(
                    party,
                    code,
                    l.town(),
                    l.communes().stream()
                        .flatMap(c -> c.postcodes().stream())
                        .distinct()
                        .limit(MOST)
                        .toList()))
        .filter(c -> !c.right().isEmpty());
  }

  private static Optional<Locality> place(Party party) {
    return party.seat().flatMap(Party.Seat::place);
  }

  private static Optional<String> town(Party party) {
    return place(party).map(Locality::town);
  }

  private static PostcodeClash clash(Party party, String code, String place, List<String> right) {
    Span span =
        Stream.concat(place(party).map(Locality::span).stream(), Stream.of(party.seatSpan()))
            .findFirst()
            .orElseThrow();
    return new PostcodeClash(span, party.shortName(), code, place, right);
  }

  private static String prefix(Department department) {
    return department.code().startsWith("2A") || department.code().startsWith("2B")
        ? "20"
        : department.code();
  }
}
