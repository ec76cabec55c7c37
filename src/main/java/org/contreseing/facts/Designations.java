package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Party;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The ways in which a text may call each party: name, aliases, acronym, the part of the name that
 * is its own, its kind ("la Commune").
 */
final class Designations {

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

  private static final Finder ACRONYM = Wording.exact("\\(([\\p{Lu}\\d][\\p{L}\\d-]{1,14})\\)");

  private record Ways(Party party, Set<String> own, Set<String> kinds) {}

  private final List<Ways> parties = new ArrayList<>();

  Designations(List<Party> all) {
    all.forEach(p -> parties.add(new Ways(p, own(p), kinds(p))));
  }

  private static Set<String> own(Party party) {
    Set<String> own = new LinkedHashSet<>();
    party.aliases().forEach(a -> add(own, a));
    add(own, party.name());
    add(own, party.name().replaceAll("\\([^)]*\\)", " "));
    Search acronym = ACRONYM.matcher(party.name());
    while (acronym.find()) {
      add(own, acronym.group(1));
    }
    String bare = party.name().replaceAll("\\([^)]*\\)", " ");
    add(own, tail(Spelling.words(bare)));
    Initials.of(bare).forEach(a -> add(own, a));
    return own;
  }

  private static void add(Set<String> own, String way) {
    String words = bare(Spelling.words(way));
    boolean speaks =
        Arrays.stream(words.split(" ")).anyMatch(w -> !FormWords.ALL.contains(w))
            || FormWords.KINDS.contains(words);
    if (speaks
        && words.length() > 1
        && words.chars().anyMatch(Character::isLetter)
        && !words.matches("x+")) {
      own.add(words);
    }
  }

  static String bare(String words) {
    int space = words.indexOf(' ');
    return space > 0 && ARTICLES.contains(words.substring(0, space))
        ? words.substring(space + 1)
        : words;
  }

  static String tail(String words) {
    String rest = words;
    while (FormWords.ALL.contains(rest.split(" ", 2)[0]) && rest.indexOf(' ') >= 0) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return FormWords.ALL.contains(rest) ? "" : rest;
  }

  private static Set<String> kinds(Party party) {
    Set<String> kinds = new LinkedHashSet<>();
    for (String word :
        (Spelling.words(party.name()) + " " + Spelling.words(String.join(" ", party.aliases())))
            .split(" ")) {
      if (FormWords.KINDS.contains(word)) {
        kinds.add(word);
      }
    }
    String name = bare(Spelling.words(party.name()));
    if (name.startsWith("conseil departemental")) {
      kinds.add("departement");
    } else if (name.startsWith("conseil regional")) {
      kinds.add("region");
    } else if (name.startsWith("conseil municipal") || name.startsWith("mairie")) {
      kinds.add("commune");
    }
    if (party.nature() == Party.Nature.STATE) {
      kinds.add("etat");
      party
          .representation()
          .flatMap(Party.Representation::quality)
          .map(q -> Spelling.words(q).split(" ")[0])
          .ifPresent(kinds::add);
    }
    String head = name.split(" ", 2)[0];
    if (head.length() > 4 && !FormWords.ORGANS.contains(head)) {
      kinds.add(head);
    }
    return kinds;
  }

  /** What only this party is called, folded, without article: longest first. */
  List<String> own(int ordinal) {
    return parties.get(ordinal).own().stream()
        .sorted(java.util.Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .toList();
  }

  /** The kinds ("commune", "departement") by which only this party can be meant. */
  List<String> kinds(int ordinal) {
    return parties.get(ordinal).kinds().stream()
        .filter(k -> parties.stream().filter(w -> w.kinds().contains(k)).count() == 1)
        .toList();
  }

  /** The one party that a label means; empty when none or several can be meant. */
  Optional<Integer> meant(String label) {
    String words = bare(Spelling.words(label));
    int best = parties.stream().mapToInt(w -> score(w, words)).max().orElse(0);
    List<Ways> meant = parties.stream().filter(w -> score(w, words) == best).toList();
    return best > 0 && meant.size() == 1
        ? Optional.of(meant.get(0).party().ordinal())
        : Optional.empty();
  }

  /** Whether a label is exactly what a party is called. */
  boolean exactly(String label) {
    String words = bare(Spelling.words(label));
    return parties.stream().anyMatch(w -> w.own().contains(words));
  }

  /** Whether a name is that of a party who is a person: it signs by that name. */
  boolean natural(String name) {
    return meant(name)
        .filter(p -> parties.get(p).party().nature() == Party.Nature.NATURAL_PERSON)
        .isPresent();
  }

  /** Whether a label is what the text goes on to call a party ("le Mandataire"). */
  boolean alias(String label) {
    String words = bare(Spelling.words(label));
    return parties.stream()
        .flatMap(w -> w.party().aliases().stream())
        .anyMatch(a -> bare(Spelling.words(a)).equals(words));
  }

  /**
   * Whether a function is exactly the one in which somebody acts for the State: "préfet du Nord"
   * names no Nord that is a party.
   */
  boolean office(String quality) {
    String words = Spelling.words(quality);
    return parties.stream()
        .map(Ways::party)
        .filter(p -> p.nature() == Party.Nature.STATE)
        .flatMap(p -> p.representation().stream())
        .flatMap(r -> r.quality().stream())
        .anyMatch(q -> Spelling.words(q).equals(words));
  }

  private static int score(Ways ways, String words) {
    String padded = " " + words + " ";
    int best = ways.kinds().stream().anyMatch(k -> padded.contains(" " + k + " ")) ? 1 : 0;
    for (String own : ways.own()) {
      if (own.equals(words)) {
        return 1000;
      }
      boolean near =
          own.length() > 5 && Spelling.distance(own, words, 2) <= Spelling.tolerance(own.length());
      boolean part =
          own.length() > 2 && padded.contains(" " + own + " ")
              || words.length() > 3 && (" " + own + " ").contains(" " + words + " ");
      best = Math.max(best, near ? 500 : part ? 10 + Math.min(own.length(), words.length()) : 0);
    }
    return best;
  }
}
