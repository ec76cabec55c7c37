package org.contreseing.archive.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contreseing.archive.link.Link.Certainty;
import org.contreseing.archive.link.Link.Kind;
import org.contreseing.archive.link.Link.Passage;

/**
 * One body under several names, or one name under several numbers. Communes of one name exist in
 * several departments, so a name counts as one body's only where the seats have one postcode.
 */
final class BodyLinks {

  private static final int MOST_SHOWN = 10;

  private record Seen(Sheet sheet, Sheet.Partner party) {}

  private BodyLinks() {}

  static List<Link> links(List<Sheet> sheets) {
    Map<String, Map<String, Seen>> namesByNumber = new TreeMap<>();
    Map<String, Map<String, Seen>> numbersByName = new TreeMap<>();
    for (Sheet sheet : sheets) {
      for (Sheet.Partner party : sheet.parties()) {
        if (party.siren().isPresent()) {
          Seen seen = new Seen(sheet, party);
          first(namesByNumber, party.siren().get(), party.name(), seen);
          party
              .postcode()
              .ifPresent(
                  p -> first(numbersByName, party.name() + "\n" + p, party.siren().get(), seen));
        }
      }
    }
    List<Link> links = new ArrayList<>();
    namesByNumber.forEach((number, names) -> names(number, names).ifPresent(links::add));
    numbersByName.forEach((name, numbers) -> numbers(numbers).ifPresent(links::add));
    return links;
  }

  private static void first(
      Map<String, Map<String, Seen>> index, String key, String value, Seen seen) {
    index.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(value, seen);
  }

  private static Optional<Link> names(String number, Map<String, Seen> names) {
    if (names.size() < 2) {
      return Optional.empty();
    }
    List<Seen> seen = List.copyOf(names.values());
    String shown =
        seen.stream()
            .limit(MOST_SHOWN)
            .map(s -> "«\u00a0" + s.party().printed() + "\u00a0»")
            .collect(Collectors.joining(", "));
    String english = shown.replace("«\u00a0", "“").replace("\u00a0»", "”");
    boolean apart = !kin(names);
    return Optional.of(
        new Link(
            Kind.BODY_NAMES,
            apart,
            Certainty.CERTAIN,
            passages(seen),
            "Le SIREN " + number + " est celui de plusieurs noms\u00a0: " + shown + ".",
            "SIREN " + number + " stands beside several names: " + english + "."));
  }

  /** Whether all names share a word that is no word of form: writings of one name. */
  private static boolean kin(Map<String, Seen> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (String name : names.keySet()) {
      for (String word : List.of(name.split(" ")).stream().distinct().toList()) {
        if (!Vocabulary.FORMS.contains(word)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.values().stream().anyMatch(c -> c == names.size());
  }

  private static Optional<Link> numbers(Map<String, Seen> numbers) {
    if (numbers.size() < 2) {
      return Optional.empty();
    }
    List<Seen> seen = List.copyOf(numbers.values());
    String name = seen.get(0).party().printed();
    String shown =
        numbers.keySet().stream().sorted().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    return Optional.of(
        new Link(
            Kind.BODY_NUMBERS,
            true,
            Certainty.PROBABLE,
            passages(seen),
            "«\u00a0"
                + name
                + "\u00a0», sous un même code postal, a plusieurs SIREN\u00a0: "
                + shown
                + ".",
            "“" + name + "”, with one postcode, has several SIREN numbers: " + shown + "."));
  }

  private static List<Passage> passages(List<Seen> seen) {
    return seen.stream()
        .limit(MOST_SHOWN)
        .map(s -> Passage.of("one", s.sheet(), s.party().spot()))
        .toList();
  }
}
