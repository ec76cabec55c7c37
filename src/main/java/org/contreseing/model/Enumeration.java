package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of which each item has a sign before it, under words that end with a colon.
 *
 * @param lead the words that lead to it
 * @param announced how many items these words announce; empty when they announce none
 * @param counted the words of them that count ("trois engagements"); empty span when none do
 * @param items those of its first level, in order
 * @param whole whether neither a page nor a stamp breaks it, so that its end is its end
 */
public record Enumeration(
    Span lead, Optional<Integer> announced, Span counted, List<Item> items, boolean whole)
    implements Located {

  /**
   * One item.
   *
   * @param span its words, without those of a list within it
   * @param text the same on one line
   */
  public record Item(Span span, String text) implements Located {}

  /** What is wrong with how a list is written. */
  public enum Flaw {
    /** The last item ends as if another one followed. */
    UNFINISHED,
    /** Items but the last end with different signs. */
    MARKS,
    /** Some items begin with an infinitive, some with "de" and one. */
    FORMS
  }

  private static final Pattern INFINITIVE =
      Pattern.compile(
          "(?:\\p{Ll}{2,}(?:er|ir)|\\p{Ll}*(?:mettre|prendre|rendre|pondre|tendre|fendre|suivre|duire|truire|faire|crire|[ée]lire|[êe]tre|na[îi]tre))");
  private static final Set<String> NOUNS =
      Set.of(
          "atelier",
          "cahier",
          "calendrier",
          "chantier",
          "courrier",
          "dossier",
          "dernier",
          "premier",
          "papier",
          "loisir",
          "avenir",
          "plaisir",
          "mobilier",
          "fichier",
          "échéancier",
          "financier",
          "tiers",
          "foyer",
          "loyer",
          "devoir",
          "pouvoir",
          "particulier",
          "régulier",
          "trésorier",
          "héritier",
          "métier",
          "quartier",
          "panier",
          "levier",
          "désir",
          "souvenir",
          "soir",
          "hiver",
          "espoir",
          "savoir",
          "terroir",
          "couloir",
          "plancher",
          "clocher",
          "trottoir",
          "maître",
          "fermier",
          "chef-lieu",
          "danger",
          "casier",
          "guichetier",
          "policier",
          "sanglier");
  private static final Pattern FIRST = Pattern.compile("^(de |d['’])?\\s*([\\p{L}'’-]+).*");

  public Enumeration {
    items = List.copyOf(items);
  }

  /** From its lead to its last item. */
  @Override
  public Span span() {
    return lead.cover(items.get(items.size() - 1).span());
  }

  /** The item that a flaw shows at, empty when the list has none of that kind. */
  public Optional<Item> flawed(Flaw flaw) {
    return switch (flaw) {
      case UNFINISHED -> Optional.of(last()).filter(i -> whole && ";,".indexOf(mark(i)) >= 0);
      case MARKS -> whole ? oddMark() : Optional.empty();
      case FORMS -> oddForm();
    };
  }

  /** Whether its lead announces another number of items than it has. */
  public boolean miscounted() {
    return whole && announced.filter(n -> n != items.size()).isPresent();
  }

  private Item last() {
    return items.get(items.size() - 1);
  }

  // an item of several sentences, or one that leads to a list, ends as it must
  private Optional<Item> oddMark() {
    List<Item> inner = items.subList(0, items.size() - 1);
    boolean plain = items.stream().noneMatch(i -> i.text().matches(".*[.!?:] .*|.*:"));
    Set<Character> marks = inner.stream().map(Enumeration::mark).collect(Collectors.toSet());
    if (!plain || !marks.contains(';') || marks.size() == 1) {
      return Optional.empty();
    }
    return inner.stream().filter(i -> mark(i) != ';').findFirst();
  }

  private Optional<Item> oddForm() {
    long bare = items.stream().filter(i -> infinitive(i) && !linked(i)).count();
    List<Item> linked = items.stream().filter(i -> infinitive(i) && linked(i)).toList();
    boolean mixed = bare > 0 && !linked.isEmpty() && bare + linked.size() == items.size();
    return mixed ? Optional.of(linked.get(0)) : Optional.empty();
  }

  private static boolean linked(Item item) {
    return lower(item).matches("^(?:de |d['’]).*");
  }

  private static boolean infinitive(Item item) {
    var first = FIRST.matcher(lower(item));
    return first.matches()
        && INFINITIVE.matcher(first.group(2)).matches()
        && !NOUNS.contains(first.group(2));
  }

  private static String lower(Item item) {
    return item.text().toLowerCase(java.util.Locale.ROOT);
  }

  /** The sign an item ends with; a letter or a closing bracket is none. */
  private static char mark(Item item) {
    String text = item.text().replaceFirst("(?<=[;,]) (?:et|ou)$", "").strip();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ".;,".indexOf(last) >= 0 && !text.endsWith("...") && !text.endsWith("etc.") ? last : ' ';
  }
}
