package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Words of a party's name that the text also spells a letter or a hyphen apart. */
final class PartyConflicts {

  /** All spellings that differ by case and accents only. */
  private record Group(String folded, String word, int count, Span first) {}

  private final Passage whole;
  private final String folded;
  private final Lexicon lexicon;
  private final List<Party> parties;
  private final List<String> people;
  private final List<Span> places;
  private final Map<String, Group> groups = new TreeMap<>();

  /**
   * @param places where towns stand as the post or the signatories write them, which is no way of
   *     writing the name of a party
   */
  PartyConflicts(
      Passage whole, Lexicon lexicon, List<Party> parties, List<String> people, List<Span> places) {
    this.places = places;
    this.whole = whole;
    this.folded = fold(whole.text());
    this.lexicon = lexicon;
    this.parties = parties;
    this.people = people;
    for (Lexicon.Entry entry : lexicon.entries()) {
      String folded = fold(entry.word());
      Group one = new Group(folded, entry.word(), entry.count(), entry.first());
      groups.merge(
          folded,
          one,
          (a, b) ->
              new Group(
                  folded,
                  a.count() >= b.count() ? a.word() : b.word(),
                  a.count() + b.count(),
                  a.first().compareTo(b.first()) <= 0 ? a.first() : b.first()));
    }
  }

  List<NameConflict> read() {
    List<NameConflict> found = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    parties.forEach(p -> all.addAll(words(p)));
    for (Party party : parties) {
      hyphens(party).forEach(found::add);
      for (String word : words(party)) {
        variant(word, all).ifPresent(v -> found.add(conflict(party, groups.get(word), v)));
      }
    }
    return found;
  }

  /**
   * The folded words that are a party's own: proper nouns of five letters or more that stand
   * nowhere in lower case.
   */
  private Set<String> words(Party party) {
    Set<String> own = new TreeSet<>();
    Search matcher = Lexicon.WORD.matcher(party.name() + " " + String.join(" ", party.aliases()));
    while (matcher.find()) {
      String word = matcher.group();
      boolean proper =
          word.chars().anyMatch(Character::isUpperCase)
              && word.length() >= 5
              && !lexicon.ordinary(word);
      if (proper && groups.containsKey(fold(word)) && !FormVocabulary.has(word)) {
        own.add(fold(word));
      }
    }
    return own;
  }

  private Optional<Group> variant(String word, Set<String> partyWords) {
    return groups.values().stream()
        .filter(g -> !g.folded().equals(word) && !partyWords.contains(g.folded()))
        .filter(g -> near(word, g.folded()) && proper(g))
        .findFirst();
  }

  /** "La Ferté-sur-Rive" and "La Ferté sur Rive". In capitals hyphens go, as the post asks. */
  private List<NameConflict> hyphens(Party party) {
    List<NameConflict> found = new ArrayList<>();
    for (String word : words(party)) {
      Group hyphened = groups.get(word);
      List<Passage> spaced = word.indexOf('-') < 0 ? List.of() : spaced(word);
      if (!spaced.isEmpty()) {
        Group apart =
            new Group(
                word.replace('-', ' '), spaced.get(0).text(), spaced.size(), spaced.get(0).span());
        found.add(conflict(party, hyphened, apart));
      }
    }
    return found;
  }

  private List<Passage> spaced(String word) {
    Finder apart = Finder.of("(?<!\\p{L})" + word.replace("-", "[ ]") + "(?!\\p{L})");
    List<Passage> found = new ArrayList<>();
    Search matcher = apart.matcher(folded);
    while (matcher.find()) {
      Passage place = whole.sub(matcher.start(), matcher.end());
      boolean town = places.stream().anyMatch(place.span()::overlaps);
      if (!town
          && !Spelling.isUpper(place.text())
          && Character.isUpperCase(place.text().charAt(0))) {
        found.add(place);
      }
    }
    return found;
  }

  /** Either apostrophe is one. */
  private static String fold(String text) {
    return Spelling.fold(text).replace('’', '\'');
  }

  /** The first part of a name joined by hyphens is a short form of it, no slip. */
  private static boolean shortened(String a, String b) {
    return a.startsWith(b + "-") || b.startsWith(a + "-");
  }

  /** A proper noun has no endings but those of a plural or a feminine adjective. */
  private static boolean plural(String a, String b) {
    return Spelling.inflected(a, b) && Math.abs(a.length() - b.length()) < 2;
  }

  private static boolean near(String a, String b) {
    if (shortened(a, b)) {
      return false;
    }
    if (a.replace("-", "").equals(b.replace("-", ""))) {
      return true;
    }
    int tolerance = Spelling.tolerance(Math.min(a.length(), b.length()));
    boolean sameStart = a.charAt(0) == b.charAt(0);
    return tolerance > 0
        && sameStart
        && !plural(a, b)
        && Spelling.distance(a, b, tolerance) <= tolerance;
  }

  private boolean proper(Group group) {
    boolean capital = group.word().chars().anyMatch(Character::isUpperCase);
    return capital
        && !lexicon.ordinary(group.word())
        && !FormVocabulary.has(group.word())
        && !people.contains(group.folded());
  }

  private static NameConflict conflict(Party party, Group a, Group b) {
    Group often = a.count() >= b.count() ? a : b;
    Group rare = often == a ? b : a;
    return new NameConflict(
        NameConflict.Kind.PARTY,
        rare.first(),
        often.word(),
        often.count(),
        often.first(),
        rare.word(),
        rare.count(),
        party.name());
  }
}
