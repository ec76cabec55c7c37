package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Commune;
import org.contreseing.model.Commune.Kind;
import org.contreseing.model.Locality.Match;

/** Says how a postcode and a town go together. */
final class TownLookup {

  /**
   * What is known of a postcode and a town.
   *
   * @param town the words that are the town, which may be followed by others in an address
   */
  record Answer(String town, Match match, List<Commune> communes, Optional<String> department) {}

  private static final int MOST = 10;

  /** Those of a town's name; whole communes alone where there are any. */
  List<Commune> named(String town) {
    return named(TownName.spelledOut(town));
  }

  private static List<Commune> named(List<String> words) {
    return words.isEmpty() ? List.of() : Communes.all().named(String.join(" ", words));
  }

  Answer ask(String town, String postcode, boolean cedex) {
    List<String> words = TownName.spelledOut(town);
    List<Commune> there = Communes.all().at(postcode);
    return exact(town, words, there)
        .or(() -> cedex ? delivered(town, words, postcode) : Optional.empty())
        .or(() -> nearly(town, words, there))
        .orElseGet(() -> astray(town, words, postcode, there, cedex));
  }

  /** The longest run of first words that names a commune with the postcode. */
  private static Optional<Answer> exact(String town, List<String> words, List<Commune> there) {
    for (int n = words.size(); n > 0; n--) {
      String key = String.join(" ", words.subList(0, n));
      List<Commune> same = there.stream().filter(c -> TownName.key(c.name()).equals(key)).toList();
      if (!same.isEmpty()) {
        String printed = n == words.size() ? town : first(town, n);
        return Optional.of(answer(printed, Match.EXACT, same));
      }
    }
    return Optional.empty();
  }

  /** The first words of a town as printed; a hyphen or an apostrophe parts words too. */
  private static String first(String town, int count) {
    int at = 0;
    for (int n = 0; n < count; n++) {
      while (at < town.length() && !Character.isLetterOrDigit(town.charAt(at))) {
        at++;
      }
      while (at < town.length() && Character.isLetterOrDigit(town.charAt(at))) {
        at++;
      }
    }
    return town.substring(0, at);
  }

  private static Optional<Answer> delivered(String town, List<String> words, String postcode) {
    List<Commune> near =
        named(words).stream().filter(c -> c.department().equals(prefix(postcode))).toList();
    return near.isEmpty() ? Optional.empty() : Optional.of(answer(town, Match.CEDEX, near));
  }

  /** A name with a slip, without its article, or with a part more or less. */
  private static Optional<Answer> nearly(String town, List<String> words, List<Commune> there) {
    String key = String.join(" ", words);
    List<Commune> near = there.stream().filter(c -> isNear(key, TownName.key(c.name()))).toList();
    return near.size() == 1 ? Optional.of(answer(town, Match.SPELLING, near)) : Optional.empty();
  }

  private static boolean isNear(String key, String name) {
    if (key.length() < 3) {
      return false;
    }
    int tolerance = Spelling.tolerance(Math.min(key.length(), name.length()));
    return Spelling.distance(key, name, tolerance) <= tolerance
        || bare(key).equals(bare(name))
        || (" " + name + " ").contains(" " + key + " ");
  }

  private static String bare(String key) {
    return key.replaceFirst("^(?:l|le|la|les) ", "");
  }

  private static Answer astray(
      String town, List<String> words, String postcode, List<Commune> there, boolean cedex) {
    List<Commune> elsewhere = named(words);
    Optional<String> by = cedex ? Optional.of(prefix(postcode)) : department(there);
    if (elsewhere.isEmpty()) {
      return new Answer(town, there.isEmpty() ? Match.UNKNOWN : Match.UNKNOWN_TOWN, List.of(), by);
    }
    List<Commune> near =
        elsewhere.stream().filter(c -> c.department().equals(prefix(postcode))).toList();
    Answer found =
        answer(
            town,
            there.isEmpty() ? Match.UNKNOWN_POSTCODE : Match.OTHER_POSTCODE,
            near.isEmpty() ? elsewhere : near);
    // a town of one department with the postcode of another may lie in either
    return near.isEmpty()
        ? new Answer(found.town(), found.match(), found.communes(), Optional.empty())
        : found;
  }

  private static Answer answer(String town, Match match, List<Commune> communes) {
    List<Commune> whole = communes.stream().filter(c -> c.kind() == Kind.COMMUNE).toList();
    List<Commune> meant = whole.isEmpty() ? communes : whole;
    return new Answer(town, match, meant.stream().limit(MOST).toList(), department(meant));
  }

  /** The department of all of them, if it is one. */
  static Optional<String> department(List<Commune> communes) {
    List<String> all = communes.stream().map(Commune::department).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The department that a postcode's first digits name; true of nearly all and of every CEDEX. */
  private static String prefix(String postcode) {
    if (postcode.startsWith("20")) {
      return postcode.charAt(2) < '2' ? "2A" : "2B";
    }
    return postcode.substring(0, postcode.startsWith("97") || postcode.startsWith("98") ? 3 : 2);
  }
}
