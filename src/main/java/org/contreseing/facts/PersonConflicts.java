package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * One person under two spellings: the first name is the same, the surname is a slip, an accent or a
 * hyphen apart.
 */
final class PersonConflicts {

  /**
   * A spelling of somebody's name and its places; {@code party} where the name represents or signs
   * for one.
   */
  private record Person(String name, List<Span> places) {

    /**
     * First name: all but the surname, which is the last word with its particles, or the words in
     * capitals.
     */
    String first() {
      return name.substring(0, cut()).strip();
    }

    String surname() {
      return name.substring(cut()).strip();
    }

    private int cut() {
      Search capitals = SURNAME.matcher(name);
      return capitals.find() ? capitals.start() : Math.max(0, name.indexOf(' '));
    }
  }

  private static final Finder SURNAME =
      Finder.of("(?<= )(?:(?:de la|de|du|des|d'|le|la|DE|DU|LE|LA) ?)?\\p{Lu}{2}[\\p{Lu}' -]*$");

  /** Names compared with each other, a bound for hostile texts. */
  private static final int MOST = 500;

  private final PersonGrammar persons;

  PersonConflicts(PersonGrammar persons) {
    this.persons = persons;
  }

  /** Folded words of the names of those who act or sign: no names of products. */
  static List<String> surnames(List<Party> parties, Signature signature) {
    List<String> words = new ArrayList<>();
    named(parties, signature).forEach(n -> words.addAll(List.of(Spelling.fold(n).split("[ ]"))));
    return words;
  }

  private static List<String> named(List<Party> parties, Signature signature) {
    List<String> names = new ArrayList<>();
    parties.forEach(
        p -> p.representation().flatMap(Party.Representation::person).ifPresent(names::add));
    signature.blocks().stream()
        .map(SignatureBlock::signatory)
        .flatMap(Optional::stream)
        .forEach(names::add);
    return names;
  }

  List<NameConflict> read(Canvas canvas, List<Party> parties, Signature signature) {
    List<Person> people = collect(canvas, parties, signature);
    List<NameConflict> found = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      for (int j = i + 1; j < people.size(); j++) {
        if (samePerson(people.get(i), people.get(j))
            && !bothAct(people.get(i), people.get(j), parties)) {
          found.add(conflict(people.get(i), people.get(j)));
        }
      }
    }
    return found;
  }

  /**
   * The names that act or sign, those a civility introduces, and what follows their first names
   * anywhere.
   */
  private List<Person> collect(Canvas canvas, List<Party> parties, Signature signature) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Passage whole = canvas.whole();
    persons
        .civil(whole.text())
        .forEach(
            f ->
                places
                    .computeIfAbsent(one(f.name()), k -> new ArrayList<>())
                    .add(whole.span(f.nameStart(), f.end())));
    List<String> known = named(parties, signature);
    for (PersonGrammar.Found bare :
        known.isEmpty() ? List.<PersonGrammar.Found>of() : persons.all(whole.text())) {
      String name = one(bare.name());
      Person other = new Person(name, List.of());
      if (known.stream()
          .anyMatch(k -> k.equals(name) || samePerson(new Person(k, List.of()), other))) {
        add(
            places.computeIfAbsent(name, k -> new ArrayList<>()),
            whole.span(bare.nameStart(), bare.end()));
      }
    }
    known.forEach(name -> literal(whole, name, places));
    return places.entrySet().stream()
        .filter(e -> e.getKey().indexOf(' ') > 0)
        .map(e -> new Person(e.getKey(), e.getValue()))
        .limit(MOST)
        .toList();
  }

  /** Where a name of those who act or sign stands just so, whatever follows it. */
  private static void literal(Passage whole, String name, Map<String, List<Span>> places) {
    String text = whole.text();
    if (!text.contains(name)) {
      return;
    }
    Search same = Finder.of("(?<!\\p{L})" + Pattern.quote(name) + "(?![\\p{L}-])").matcher(text);
    while (same.find()) {
      List<Span> known = places.computeIfAbsent(one(name), k -> new ArrayList<>());
      Span span = whole.span(same);
      if (known.stream().noneMatch(span::overlaps)) {
        known.add(span);
      }
    }
  }

  private static void add(List<Span> spans, Span span) {
    if (!spans.contains(span)) {
      spans.add(span);
    }
  }

  private static String one(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private static boolean samePerson(Person a, Person b) {
    String first = Spelling.fold(a.first());
    if (first.isEmpty()
        || !first.equals(Spelling.fold(b.first()))
        || unaccented(a.name(), b.name())) {
      return false;
    }
    String one = Spelling.open(a.surname());
    String other = Spelling.open(b.surname());
    int shorter = Math.min(one.length(), other.length());
    int tolerance = shorter < 4 ? 0 : shorter < 6 ? 1 : 2;
    return Spelling.distance(one, other, tolerance) <= tolerance;
  }

  /**
   * The same name but for case: capitals may go without accents, so "VALÉRIE" and "Valerie" differ
   * but "VALERIE" and "Valérie" do not.
   */
  private static boolean unaccented(String a, String b) {
    if (a.length() != b.length() || !Spelling.fold(a).equals(Spelling.fold(b))) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      boolean lowerPair = Character.isLowerCase(x) && Character.isLowerCase(y);
      boolean capitalAlone =
          !lowerPair
              && (plain(x) && Character.isUpperCase(x) || plain(y) && Character.isUpperCase(y));
      boolean same =
          String.valueOf(x)
              .toLowerCase(Locale.ROOT)
              .equals(String.valueOf(y).toLowerCase(Locale.ROOT));
      if (!same && !capitalAlone) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(char c) {
    return c < 0x80;
  }

  /** Two people who act for two parties are two people. */
  private static boolean bothAct(Person a, Person b, List<Party> parties) {
    List<String> acting =
        parties.stream()
            .map(Party::representation)
            .flatMap(Optional::stream)
            .map(Party.Representation::person)
            .flatMap(Optional::stream)
            .toList();
    return acting.contains(a.name()) && acting.contains(b.name());
  }

  private static NameConflict conflict(Person a, Person b) {
    Person often = a.places().size() >= b.places().size() ? a : b;
    Person rare = often == a ? b : a;
    Span first = often.places().stream().min(Span::compareTo).orElseThrow();
    Span other = rare.places().stream().min(Span::compareTo).orElseThrow();
    return new NameConflict(
        NameConflict.Kind.PERSON,
        other,
        often.name(),
        often.places().size(),
        first,
        rare.name(),
        rare.places().size(),
        often.name());
  }
}
