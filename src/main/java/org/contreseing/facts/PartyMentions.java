package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Party;
import org.contreseing.search.Finder;

/** Where a text speaks of a party, or of all of them, and whether as one who does something. */
final class PartyMentions {

  /**
   * One mention.
   *
   * @param who ordinals of those meant
   * @param all whether a collective word ("les parties") means them
   * @param start index of its first word, article left out
   * @param end index past its last word
   */
  record Mention(Set<Integer> who, boolean all, int start, int end) {}

  private record Way(List<String> words, int party, boolean own) {}

  private static final Set<String> COLLECTIVE =
      Set.of(
          "parties",
          "partenaires",
          "signataires",
          "cosignataires",
          "contractants",
          "cocontractants",
          "contractantes",
          "cocontractantes",
          "membres",
          "adherents",
          "partenaire",
          "signataire",
          "membre",
          "partie",
          "cosignataire",
          "chacune",
          "chacun");
  private static final Set<String> EACH =
      Set.of("les", "chaque", "deux", "toutes", "tous", "differentes", "trois", "quatre", "autre");
  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l", "ladite", "ledit", "cette", "cet", "ce", "chaque", "deux");
  private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux", "dudit", "audit");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "de", "d", "a", "par", "pour", "avec", "entre", "sur", "dans", "envers", "chez", "vers",
          "contre", "sans", "sous", "selon", "aupres", "en", "hors", "apres", "avant", "chacune",
          "chacun", "parmi");

  /** Those by whose hands a party acts: "les services de la Commune assurent". */
  private static final Set<String> STAFF =
      Set.of(
          "service",
          "services",
          "agents",
          "equipes",
          "equipe",
          "personnel",
          "personnels",
          "maire",
          "president",
          "presidente",
          "directeur",
          "directrice",
          "representant",
          "representante",
          "organe",
          "conseil",
          "gerant",
          "gerante");

  private static final Set<String> BURDEN = Set.of("charge", "frais", "depens");
  private static final Set<String> SHARE =
      Set.of(
          "participation",
          "contribution",
          "cotisation",
          "apport",
          "obligations",
          "obligation",
          "engagements",
          "engagement",
          "quote");
  private static final Set<String> FALLS = Set.of("incombe", "incombent", "appartient", "charge");

  private static final Finder FIELD = Finder.of("\\(\\s*\\p{Ll}|[\\[{…]|\\.{2}|_{2}");

  private final Map<String, List<Way>> ways = new HashMap<>();
  private final List<Way> single = new ArrayList<>();
  private final Set<Integer> everybody = new LinkedHashSet<>();
  private final Set<Integer> nameless = new LinkedHashSet<>();

  PartyMentions(Canvas canvas, List<Party> parties) {
    Designations designations = new Designations(parties);
    for (Party party : parties) {
      int ordinal = party.ordinal();
      everybody.add(ordinal);
      Set<String> own = new LinkedHashSet<>(designations.own(ordinal));
      party.aliases().stream().map(Spelling::words).map(PartyMentions::bare).forEach(own::add);
      surname(party).ifPresent(own::add);
      Set<String> other = new LinkedHashSet<>(designations.kinds(ordinal));
      function(party, parties).ifPresent(other::add);
      own.forEach(w -> add(w, ordinal, true));
      other.forEach(w -> add(w, ordinal, false));
      if (own.isEmpty() && other.isEmpty() || elusive(canvas, party)) {
        nameless.add(ordinal);
      }
    }
    ways.values()
        .forEach(l -> l.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
  }

  /**
   * A party without alias that a body will call by other words: a field to fill in, or the State by
   * one of its offices.
   */
  private static boolean elusive(Canvas canvas, Party party) {
    boolean field =
        !party.blanks().isEmpty()
            || FIELD.matcher(party.name()).find()
            || FIELD.matcher(canvas.passage(party.span()).text()).find();
    return party.aliases().isEmpty() && (field || party.nature() == Party.Nature.STATE);
  }

  /** "Madame Jouvenel" for "Madame Clarisse Jouvenel". */
  private static Optional<String> surname(Party party) {
    String words = Spelling.words(party.name());
    return party.nature() == Party.Nature.NATURAL_PERSON && words.indexOf(' ') > 0
        ? Optional.of(words.substring(words.lastIndexOf(' ') + 1))
        : Optional.empty();
  }

  /** "le maire", where only one party has one. */
  private static Optional<String> function(Party party, List<Party> all) {
    Optional<String> own = function(party);
    long same = all.stream().filter(p -> function(p).equals(own)).count();
    return same == 1 ? own : Optional.empty();
  }

  private static Optional<String> function(Party party) {
    return party
        .representation()
        .flatMap(Party.Representation::quality)
        .map(q -> Spelling.words(q).split(" ")[0])
        .filter(q -> q.length() > 4);
  }

  private static String bare(String words) {
    return Designations.bare(words);
  }

  private void add(String way, int party, boolean own) {
    if (way.isBlank()) {
      return;
    }
    Way added = new Way(List.of(way.split(" ")), party, own);
    ways.computeIfAbsent(added.words().get(0), w -> new ArrayList<>()).add(added);
    if (own && added.words().size() == 1 && way.length() > 5) {
      single.add(added);
    }
  }

  /** Parties that no word can tell from the others. */
  Set<Integer> nameless() {
    return nameless;
  }

  /** Those whom a heading speaks of; a collective word means all. */
  Set<Integer> in(Tokens tokens) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      at(tokens, i).ifPresent(m -> found.addAll(m.who()));
      if (COLLECTIVE.contains(tokens.fold(i))) {
        found.addAll(everybody);
      }
    }
    return found;
  }

  /** The mention that begins at a word. */
  Optional<Mention> at(Tokens tokens, int i) {
    String word = tokens.fold(i);
    if (COLLECTIVE.contains(word) && collective(tokens, i, word)) {
      return Optional.of(new Mention(everybody, true, i, i + 1));
    }
    List<Way> known = ways.getOrDefault(word, List.of());
    List<Way> exact =
        known.isEmpty() ? known : known.stream().filter(w -> stands(w, tokens, i)).toList();
    if (exact.isEmpty()) {
      return misspelt(word).map(w -> new Mention(Set.of(w.party()), false, i, i + 1));
    }
    int length = exact.get(0).words().size();
    Set<Integer> who = new LinkedHashSet<>();
    exact.stream().filter(w -> w.words().size() == length).forEach(w -> who.add(w.party()));
    return Optional.of(new Mention(who, false, i, i + length));
  }

  // most words of a text come here
  private Optional<Way> misspelt(String word) {
    for (Way way : single) {
      if (nearly(word, way.words().get(0))) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private static boolean collective(Tokens tokens, int i, String word) {
    return word.startsWith("chacun") || EACH.contains(tokens.fold(i - 1));
  }

  private static boolean stands(Way way, Tokens tokens, int i) {
    for (int k = 0; k < way.words().size(); k++) {
      if (!way.words().get(k).equals(tokens.fold(i + k))) {
        return false;
      }
    }
    return true;
  }

  /** A name misspelt in the body still binds. */
  private static boolean nearly(String word, String way) {
    int tolerance = Spelling.tolerance(way.length());
    return word.charAt(0) == way.charAt(0)
        && Math.abs(word.length() - way.length()) <= tolerance
        && !Spelling.inflected(word, way)
        && Spelling.distance(word, way, tolerance) <= tolerance;
  }

  /**
   * Whether a mention can be the subject of a verb: no preposition stands before it, or "qui"
   * behind.
   */
  static boolean acts(Tokens tokens, Mention mention) {
    if (tokens.fold(mention.end()).equals("qui")) {
      return true;
    }
    int before = before(tokens, mention);
    String word = tokens.fold(before);
    boolean of = word.equals("de") || word.equals("d") || CONTRACTED.contains(word);
    if (of && STAFF.contains(tokens.fold(before - 1))) {
      String lead = tokens.fold(before - 2);
      String earlier = ARTICLES.contains(lead) ? tokens.fold(before - 3) : lead;
      return !PREPOSITIONS.contains(earlier) && !CONTRACTED.contains(earlier);
    }
    return !PREPOSITIONS.contains(word) && !CONTRACTED.contains(word);
  }

  /** Whether words before a mention put something upon it: "à la charge de", "versé par". */
  static boolean bears(Tokens tokens, Mention mention) {
    int before = before(tokens, mention);
    String word = tokens.fold(before);
    if (word.equals("par")) {
      return ObligationVerbs.done(tokens, before);
    }
    boolean of = word.equals("de") || word.equals("du") || word.equals("des");
    boolean to = word.equals("a") || word.equals("au") || word.equals("aux");
    for (int i = before - 1; i >= Math.max(0, before - 3); i--) {
      String near = tokens.fold(i);
      if (of && (BURDEN.contains(near) || i == before - 1 && SHARE.contains(near))
          || to && FALLS.contains(near)) {
        return true;
      }
    }
    return false;
  }

  private static int before(Tokens tokens, Mention mention) {
    int before = mention.start() - 1;
    while (before >= 0 && ARTICLES.contains(tokens.fold(before))) {
      before--;
    }
    return before;
  }
}
