package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Wordings to mend, by table: a pattern is asked only when some word of the text begins as one of
 * its stems, so the time does not grow with the table.
 */
final class Corrections {

  private record Cue(Finder pattern, String right) {}

  private final Stems<Cue> stems = new Stems<>();

  private Corrections() {}

  /** The misspellings of {@code frequent_misspellings.csv}; case does not matter. */
  static Corrections misspellings(Tables tables) {
    Corrections all = new Corrections();
    for (Row row : tables.rows("frequent_misspellings")) {
      String words = row.pattern("pattern").pattern().replaceAll("(?<!\\[) (?!-\\])", "\\\\s+");
      Cue cue = new Cue(Wording.of(whole(words)), row.get("correction"));
      all.file(row.get("stem"), cue);
    }
    return all;
  }

  /** The brands of {@code brands.csv}, letter by letter. */
  static Corrections brands(Tables tables) {
    Corrections all = new Corrections();
    for (Row row : tables.rows("brands")) {
      String wrong = row.get("wrong");
      Cue cue = new Cue(Wording.exact(whole(Pattern.quote(wrong))), row.get("right"));
      all.file(Spelling.fold(wrong).split(" ")[0], cue);
    }
    return all;
  }

  private static String whole(String words) {
    return "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}])";
  }

  private void file(String beginnings, Cue cue) {
    for (String stem : beginnings.split(" ")) {
      stems.put(stem, cue);
    }
  }

  /** What there is to mend, in order of place. */
  Map<Passage, String> find(Proof proof, String folded) {
    Set<Cue> asked = new LinkedHashSet<>();
    stems.each(folded, asked::add);
    Map<Passage, String> found = new LinkedHashMap<>();
    List<Map.Entry<Passage, String>> places = new ArrayList<>();
    for (Cue cue : asked) {
      proof.all(cue.pattern()).forEach(p -> places.add(Map.entry(p, cue.right())));
    }
    places.sort(Comparator.comparing(e -> e.getKey().from()));
    int end = 0;
    for (Map.Entry<Passage, String> place : places) {
      if (place.getKey().from() >= end) {
        found.put(place.getKey(), place.getValue());
        end = place.getKey().to();
      }
    }
    return found;
  }
}
