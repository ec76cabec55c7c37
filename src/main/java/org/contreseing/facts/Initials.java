package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What names become when their legal form is written with its initials: "centre communal d'action
 * sociale de Lurcy" is also called "CCAS de Lurcy".
 */
final class Initials {

  private static final Set<String> SILENT =
      Set.of("d", "l", "de", "du", "des", "la", "le", "les", "et", "en", "a", "au", "aux", "pour");

  /** Initials of fewer words stand for too many things. */
  private static final int FEWEST = 3;

  private static final int MOST = 6;

  private Initials() {}

  /** The shortened spellings of a name, folded; a name of initials alone is not among them. */
  static List<String> of(String name) {
    String[] words = Spelling.words(name).split(" ");
    List<String> shortened = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i + 1 < words.length && initials.length() < MOST; i++) {
      if (!words[i].isEmpty() && !SILENT.contains(words[i])) {
        initials.append(words[i].charAt(0));
      }
      if (initials.length() >= FEWEST) {
        String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
        shortened.add(initials + " " + rest);
      }
    }
    return List.copyOf(shortened);
  }
}
