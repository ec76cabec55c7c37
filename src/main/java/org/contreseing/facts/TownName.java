package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contreseing.search.Finder;

/** A town as addresses write it, in the form in which {@code communes.csv} is sorted. */
final class TownName {

  private static final Finder UNDER = Wording.of("\\bs/s\\b[. ]?");
  private static final Finder ON = Wording.of("\\bs/(?!s\\b)");

  private TownName() {}

  /**
   * Lower case without accents and punctuation, "St" and "Ste" in full, the first word behind the
   * article not told from it. The generator of the table does the same.
   */
  static String key(String name) {
    return String.join(" ", words(name));
  }

  /** The words of the key. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Arrays.asList(Spelling.words(name).split(" "))) {
      if (!word.isEmpty()) {
        words.add(word.equals("st") ? "saint" : word.equals("ste") ? "sainte" : word);
      }
    }
    return words;
  }

  /** The words of a town as addresses shorten it: "Vitry s/ Seine", "Fontenay s/s Bois". */
  static List<String> spelledOut(String name) {
    return words(UNDER.matcher(ON.matcher(name).replaceAll("sur ")).replaceAll("sous "));
  }
}
