package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the agreement of an amendment: the same two parties at least, and the number, the day or
 * the words of its title. What contradicts one of them is no candidate; of several, those that
 * agree in most are kept, and copies of one agreement count as one.
 */
final class Amendments {

  // more parties than this are a network, where any two meet in many agreements
  private static final int MOST_PARTIES = 8;
  // two bodies that share more agreements are told apart by a number or a day only
  private static final int MOST_CANDIDATES = 3000;

  private final Bodies bodies;
  private final Map<String, List<Sheet>> byPair = new HashMap<>();
  private final Map<String, List<Sheet>> byPairAndDay = new HashMap<>();
  private final Map<String, List<Sheet>> byPairAndNumber = new HashMap<>();

  Amendments(Bodies bodies, Collection<Sheet> sheets) {
    this.bodies = bodies;
    sheets.stream().filter(s -> !s.amends()).forEach(this::add);
  }

  private void add(Sheet agreement) {
    for (String pair : bodies.pairs(agreement, MOST_PARTIES)) {
      put(byPair, pair, agreement);
      agreement.signed().ifPresent(d -> put(byPairAndDay, pair + d, agreement));
      agreement.title().number().ifPresent(n -> put(byPairAndNumber, pair + n, agreement));
    }
  }

  private static void put(Map<String, List<Sheet>> index, String key, Sheet sheet) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(sheet);
  }

  Amending of(Sheet amendment) {
    Map<Integer, Sheet> candidates = candidates(amendment);
    List<Fit> fits =
        candidates.values().stream().map(a -> Fit.of(amendment, a)).filter(Fit::holds).toList();
    int best = fits.stream().mapToInt(Fit::weight).max().orElse(0);
    List<Fit> winners = fits.stream().filter(f -> f.weight() == best).toList();
    List<List<Sheet>> agreements = copies(winners);
    boolean sure = agreements.size() == 1 && winners.get(0).strong();
    return new Amending(
        amendment, agreements, sure ? Link.Certainty.CERTAIN : Link.Certainty.PROBABLE);
  }

  /** By their order in the results, each once. */
  private Map<Integer, Sheet> candidates(Sheet amendment) {
    Map<Integer, Sheet> found = new TreeMap<>();
    for (String pair : bodies.pairs(amendment, MOST_PARTIES)) {
      amendment
          .title()
          .number()
          .ifPresent(n -> all(found, byPairAndNumber.getOrDefault(pair + n, List.of())));
      for (LocalDate day : amendment.title().days()) {
        all(found, byPairAndDay.getOrDefault(pair + day, List.of()));
      }
      List<Sheet> both = byPair.getOrDefault(pair, List.of());
      if (both.size() <= MOST_CANDIDATES) {
        all(found, both);
      }
    }
    return found;
  }

  private static void all(Map<Integer, Sheet> found, List<Sheet> sheets) {
    sheets.forEach(s -> found.put(s.index(), s));
  }

  /** Whether the archive holds any agreement between two of its parties. */
  boolean partiesMeet(Sheet amendment) {
    return bodies.pairs(amendment, MOST_PARTIES).stream().anyMatch(byPair::containsKey);
  }

  /** Agreements of one day, number and title are copies or versions of one. */
  private static List<List<Sheet>> copies(List<Fit> fits) {
    Map<List<Object>, List<Sheet>> copies = new LinkedHashMap<>();
    for (Fit fit : fits) {
      Sheet sheet = fit.agreement();
      List<Object> same =
          List.of(
              sheet.title().words(),
              sheet.title().figures(),
              sheet.title().number(),
              sheet.signed());
      copies.computeIfAbsent(same, k -> new ArrayList<>()).add(sheet);
    }
    return List.copyOf(copies.values());
  }
}
