package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Appearance.Likeness;
import org.contreseing.model.Party;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/** Says how a printed name relates to the name by which a party is presented. */
final class NameLikeness {

  private record Renaming(List<String> before, List<String> since) {}

  private final List<Renaming> renamings = new ArrayList<>();

  NameLikeness(Tables tables) {
    for (Row row : tables.rows("renamed_bodies")) {
      renamings.add(
          new Renaming(
              Stream.of(row.get("key"), row.get("old_name")).flatMap(NameLikeness::names).toList(),
              names(row.get("new_name")).toList()));
    }
  }

  /** The names that a cell gives: "DREETS (DRIEETS en Île-de-France)", "organe / Département". */
  private static Stream<String> names(String cell) {
    return Stream.of(cell.replaceAll("\\([^)]*\\)|…", " ").split("/"))
        .map(Spelling::words)
        .filter(w -> w.length() > 2);
  }

  /** The nearest relation of a printed name to a party. */
  Likeness of(Party party, String printed) {
    String words = Designations.bare(Spelling.words(printed));
    List<String> names = names(party);
    if (names.contains(words)) {
      return Likeness.SAME;
    }
    if (party.aliases().stream()
        .anyMatch(a -> Designations.bare(Spelling.words(a)).equals(words))) {
      return Likeness.ALIAS;
    }
    if (names.stream().anyMatch(n -> isShort(words, n))) {
      return Likeness.ABBREVIATION;
    }
    if (renamings.stream().anyMatch(r -> renamed(r, words, names))) {
      return Likeness.RENAMED;
    }
    if (names.stream().anyMatch(n -> otherForm(words, n))) {
      return Likeness.OTHER_FORM;
    }
    return slipOf(party, words).isPresent() ? Likeness.SPELLING : Likeness.DIFFERENT;
  }

  /** The name with and without what stands in brackets. */
  private static List<String> names(Party party) {
    return Stream.of(party.name(), party.name().replaceAll("\\([^)]*\\)", " "))
        .map(Spelling::words)
        .map(Designations::bare)
        .distinct()
        .toList();
  }

  /** A run of words of the name, its initials, or the name with something said behind it. */
  private static boolean isShort(String words, String name) {
    return !words.isEmpty()
        && ((" " + name + " ").contains(" " + words + " ")
            || (" " + words + " ").contains(" " + name + " ")
            || initials(name, true).equals(words)
            || initials(name, false).equals(words));
  }

  private static String initials(String name, boolean small) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && (small || word.length() > 3)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static boolean renamed(Renaming renaming, String words, List<String> names) {
    return names.stream()
        .anyMatch(
            n ->
                has(words, renaming.before()) && has(n, renaming.since())
                    || has(words, renaming.since()) && has(n, renaming.before()));
  }

  private static boolean has(String words, List<String> names) {
    return names.stream().anyMatch(n -> (" " + words + " ").contains(" " + n + " "));
  }

  private static boolean otherForm(String words, String name) {
    String own = Designations.tail(words);
    return !own.isEmpty() && own.length() < words.length() && own.equals(Designations.tail(name));
  }

  /** What of a party's names a folded spelling is a slip of, if it is one. */
  static Optional<String> slipOf(Party party, String words) {
    List<String> names = names(party);
    return Stream.concat(
            Stream.concat(names.stream(), names.stream().map(Designations::tail)),
            party.aliases().stream().map(Spelling::words).map(Designations::bare))
        .filter(n -> !n.isEmpty() && isNear(words, n))
        .findFirst();
  }

  private static boolean isNear(String words, String name) {
    int tolerance = Spelling.tolerance(Math.min(words.length(), name.length()));
    return Math.abs(words.length() - name.length()) <= tolerance
        && Spelling.distance(words, name, tolerance) <= tolerance;
  }
}
