package org.contreseing.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contreseing.model.Commune;
import org.contreseing.model.Court.Naming;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Administrative courts by their names: what follows "tribunal administratif de" in {@code
 * tribunal_administratif.csv}. A court overseas bears the name of its territory and not of the town
 * where it sits.
 */
final class CourtNames {

  /**
   * A name looked up.
   *
   * @param official the court that bears it or is meant by it
   */
  record Answer(Naming naming, Optional<String> official) {}

  private static final Finder LEAD =
      Finder.of("^tribunal administratif (?:de la |de l'|de |d'|du |des )");

  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<String, String> bySeat = new LinkedHashMap<>();
  private final Map<String, String> byDepartment = new LinkedHashMap<>();

  CourtNames(Tables tables) {
    for (Row row : tables.rows("tribunal_administratif")) {
      String official = row.get("nom_officiel");
      byName.put(key(LEAD.matcher(official).replaceFirst("")), official);
      bySeat.putIfAbsent(key(row.get("siege_ta")), official);
      byDepartment.put(row.get("departement_code"), official);
    }
    bySeat.keySet().removeAll(byName.keySet());
  }

  private static String key(String name) {
    return TownName.key(name).replaceFirst("^(?:la|le|l) ", "");
  }

  /** The official name of the court of a department. */
  Optional<String> of(String department) {
    return Optional.ofNullable(byDepartment.get(department));
  }

  /** Departments of a court's resort. */
  Set<String> resort(String official) {
    return byDepartment.entrySet().stream()
        .filter(e -> e.getValue().equals(official))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many of these words, from the first, are the longest name of a court; 0 for none. */
  int longest(List<String> words) {
    for (int n = words.size(); n > 0; n--) {
      if (byName.containsKey(key(String.join(" ", words.subList(0, n))))) {
        return n;
      }
    }
    return 0;
  }

  /**
   * The court that a name means.
   *
   * @param near departments where it is likely to be looked for
   */
  Answer ask(String place, Collection<String> near) {
    String key = key(place);
    if (byName.containsKey(key)) {
      return new Answer(Naming.KNOWN, Optional.of(byName.get(key)));
    }
    Optional<String> shortened = shortened(key);
    return shortened.isPresent()
        ? new Answer(Naming.MISNAMED, shortened)
        : new Answer(Naming.UNKNOWN, like(key).or(() -> ofTown(key, near)));
  }

  // "Cergy" for Cergy-Pontoise, "Nouméa" for the court of New Caledonia; Saint-Denis is two towns
  private Optional<String> shortened(String key) {
    List<String> longer =
        byName.keySet().stream()
            .filter(
                n -> n.startsWith(key + " ") || key.startsWith(n + " ") || key.endsWith(" " + n))
            .toList();
    return longer.size() == 1
        ? Optional.of(byName.get(longer.get(0)))
        : Optional.ofNullable(bySeat.get(key)).filter(s -> !key.equals("saint denis"));
  }

  private Optional<String> like(String key) {
    return byName.keySet().stream()
        .filter(n -> Spelling.distance(n, key, 2) <= Spelling.tolerance(key.length()))
        .findFirst()
        .map(byName::get);
  }

  private Optional<String> ofTown(String key, Collection<String> near) {
    Set<String> departments =
        Communes.all().named(key).stream()
            .map(Commune::department)
            .collect(Collectors.toCollection(TreeSet::new));
    if (departments.size() > 1) {
      departments.retainAll(near);
    }
    return departments.size() == 1 ? of(departments.iterator().next()) : Optional.empty();
  }
}
