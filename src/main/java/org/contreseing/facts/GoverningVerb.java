package org.contreseing.facts;

import java.util.List;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * What the verb that governs a length does, by {@code duration_verbs.csv}: "remet" makes a length
 * the time to do something, "rembourse" the time to pay. The verb is the nearest before the length
 * in its clause ("remet la facture dans les …"); where none is, the first after a comma ("Dans les
 * …, la Commune remet").
 */
final class GoverningVerb {

  private record Family(String kind, Finder stem) {}

  private final List<Family> families;

  GoverningVerb(Tables tables) {
    families = tables.rows("duration_verbs").stream().map(GoverningVerb::family).toList();
  }

  /** The kind of verb that governs, {@code ""} when no known verb does; words without accents. */
  String kind(Surroundings around) {
    String before = around.before().substring(around.before().lastIndexOf(';') + 1);
    String nearest = last(new Indexed(before));
    String after = around.after().split(";", 2)[0];
    int comma = after.indexOf(',');
    return nearest.isEmpty() && comma >= 0 ? first(new Indexed(after.substring(comma))) : nearest;
  }

  private String last(Indexed words) {
    String kind = "";
    int nearest = -1;
    for (Family family : families) {
      Search verb = family.stem().matcher(words);
      while (verb.find()) {
        if (verb.start() > nearest) {
          nearest = verb.start();
          kind = family.kind();
        }
      }
    }
    return kind;
  }

  private String first(Indexed words) {
    String kind = "";
    int nearest = words.length();
    for (Family family : families) {
      Search verb = family.stem().matcher(words);
      if (verb.find() && verb.start() < nearest) {
        nearest = verb.start();
        kind = family.kind();
      }
    }
    return kind;
  }

  private static Family family(Row row) {
    Finder stem = Finder.of(row.regex("stem"), Row.FLAGS);
    return new Family(
        row.get("kind"), Finder.of("\\b(?:" + Plain.pattern(stem.pattern()) + ")", stem.flags()));
  }
}
