package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contreseing.model.Article;
import org.contreseing.model.Commune;
import org.contreseing.model.Court.Fit;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * The departments that decide which administrative court has jurisdiction over a contract (article
 * R. 312-11 CJA): where it is performed, where the first public party signs, where the parties sit.
 */
final class Resorts {

  private static final Finder COMMUNE =
      Wording.exact(
          "(?i:\\b(?:commune|ville) (?:de |d['’]|du )|\\b(?:situ[ée]e?s?|sise?s?) à )(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})");
  private static final Finder POSTCODE =
      Wording.exact("(?<!\\d)((?:0[1-9]|[1-8]\\d|9[0-5]|97)\\d{3})\\s+\\p{Lu}");
  private static final Finder DEPARTMENT =
      Wording.of(
          "\\b(?:d[ée]partement|pr[ée]f[èe]te?|pr[ée]fecture)\\s+(?:de\\s+la\\s+|de\\s+l['’]\\s?|de\\s+|d['’]\\s?|du\\s+|des\\s+)(\\p{L}[\\p{L}'’ -]{2,40})");

  private final Map<String, String> departments = new HashMap<>();
  private final CourtNames names;

  Resorts(Tables tables, CourtNames names) {
    this.names = names;
    tables
        .rows("tribunal_administratif")
        .forEach(
            r -> departments.put(TownName.key(r.get("departement")), r.get("departement_code")));
  }

  /** The department of each party, by its seat, else by its name. */
  List<Optional<String>> seats(List<Party> parties) {
    return parties.stream()
        .map(p -> p.seat().flatMap(Party.Seat::department).or(() -> byName(p)))
        .toList();
  }

  private Optional<String> byName(Party party) {
    Search commune = COMMUNE.matcher(party.name());
    if (commune.find()) {
      return one(towns(commune.group(1)));
    }
    String text =
        party.name()
            + " "
            + party.representation().flatMap(Party.Representation::quality).orElse("");
    return one(named(text));
  }

  private static Optional<String> one(Set<String> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static Set<String> towns(String name) {
    return Communes.all().named(TownName.key(name)).stream()
        .map(Commune::department)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> named(String text) {
    Set<String> found = new TreeSet<>();
    Search m = DEPARTMENT.matcher(text);
    while (m.find()) {
      List<String> words = new ArrayList<>(TownName.words(m.group(1)));
      for (int n = Math.min(words.size(), 5); n > 0; n--) {
        Optional.ofNullable(departments.get(String.join(" ", words.subList(0, n))))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Where the act is signed and performed, as far as it says: towns and departments that it names
   * outside of its clause on disputes.
   */
  Set<String> places(Canvas canvas, Signature signature) {
    Set<String> found = new TreeSet<>();
    signature.place().map(Resorts::towns).ifPresent(found::addAll);
    canvas.outline().title().ifPresent(t -> found.addAll(said(canvas.passage(t))));
    found.addAll(said(canvas.passage(canvas.outline().recitals())));
    canvas.outline().articles().stream()
        .filter(a -> a.level() == 1 && !Spelling.fold(a.body()).contains("tribunal"))
        .map(Article::span)
        .forEach(s -> found.addAll(said(canvas.passage(s))));
    return found;
  }

  private Set<String> said(Passage place) {
    String text = place.text();
    Set<String> found = named(text);
    Search commune = COMMUNE.matcher(text);
    while (commune.find()) {
      one(towns(commune.group(1))).ifPresent(found::add);
    }
    Search code = POSTCODE.matcher(text);
    while (code.find()) {
      String digits = code.group(1);
      found.add(digits.substring(0, digits.startsWith("97") ? 3 : 2));
    }
    return found;
  }

  /** How a court goes with parties and places. */
  Fit fit(String official, List<Party> parties, List<Optional<String>> seats, Set<String> places) {
    Set<String> resort = names.resort(official);
    if (places.stream().anyMatch(resort::contains)) {
      return Fit.LEGAL;
    }
    boolean unknown = false;
    boolean others = false;
    boolean first = true;
    for (Party party : parties) {
      Optional<String> seat = seats.get(party.ordinal());
      boolean covered = seat.filter(resort::contains).isPresent();
      if (covered && first && party.isPublic()) {
        return Fit.LEGAL;
      }
      first &= !party.isPublic();
      others |= covered;
      unknown |= seat.isEmpty();
    }
    return unknown || parties.size() < 2 ? Fit.UNTOLD : others ? Fit.CHOSEN : Fit.STRANGE;
  }
}
