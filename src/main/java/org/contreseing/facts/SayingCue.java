package org.contreseing.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.model.Placeholder.Zone;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;

/**
 * One way to say something, a row of {@code sayings.csv}.
 *
 * @param what the thing said
 * @param stems beginnings of words, one of which must be there before the pattern is asked
 * @param pattern what says it, over a folded sentence
 * @param unless what in the same sentence shows that something else is meant
 * @param zones where it counts
 */
record SayingCue(
    String what, List<String> stems, Finder pattern, Optional<Finder> unless, Set<Zone> zones) {

  private static final Set<Zone> ACT =
      EnumSet.of(Zone.TITLE, Zone.PARTIES, Zone.RECITALS, Zone.ARTICLE, Zone.SIGNATURE);
  private static final Map<String, Set<Zone>> PLACES =
      Map.of("", ACT, "act", ACT, "anywhere", EnumSet.allOf(Zone.class));

  /**
   * The cue of a row. In its patterns a space stands for any white space and "oe" for the ligature
   * too; they are matched against text in lower case without accents.
   *
   * @throws org.contreseing.tables.TableException when a cell does not fit
   */
  static SayingCue of(Row row) {
    List<String> stems =
        Arrays.stream(row.get("stems").split("[;\\s]+")).filter(s -> !s.isEmpty()).toList();
    if (stems.isEmpty() || stems.stream().anyMatch(s -> !Spelling.fold(s).equals(s))) {
      throw row.problem(
          "“stems” needs beginnings of words, in lower case without accents, set apart by spaces");
    }
    return new SayingCue(
        row.get("what"),
        stems,
        pattern(row, "pattern"),
        row.get("unless").isEmpty() ? Optional.empty() : Optional.of(pattern(row, "unless")),
        zones(row));
  }

  private static Finder pattern(Row row, String column) {
    String regex = row.pattern(column).pattern();
    return Wording.exact(
        Plain.pattern(regex).replaceAll("(?<!\\\\) ", "\\\\s+").replace("oe", "(?:oe|œ)"));
  }

  private static Set<Zone> zones(Row row) {
    String named = row.get("zone");
    if (PLACES.containsKey(named)) {
      return PLACES.get(named);
    }
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    for (String name : named.split("\\s+")) {
      zones.add(
          Stream.of(Zone.values())
              .filter(z -> z.name().toLowerCase(Locale.ROOT).equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      row.problem(
                          "“"
                              + name
                              + "” is no zone; write act, anywhere, or some of title, parties,"
                              + " recitals, article, signature, annex")));
    }
    return zones;
  }
}
