package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds names of persons: a civility and a name, or a first name and a surname, particles and
 * capitals as they come.
 */
final class PersonGrammar {

  /** A name in a text: where it stands with its civility, and the name without. */
  record Found(int start, int end, int nameStart, String name) {}

  static final String CIVILITY =
      "(?i:MM?\\.|Mr\\.?|Mmes?\\.?|Mlle\\.?|Messieurs|Mesdames|Monsieur|Madame|Mademoiselle|Maître|Me|Dr\\.?|Docteur|Pr\\.?|Professeur)";

  private static final String WORD =
      "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)?|(?:[dDlLO]')?\\p{Lu}\\p{L}{0,40}(?:[-']\\p{L}{1,40}){0,3})";
  private static final String PARTICLE =
      "(?:de la |de l'|de |du |des |d'|le |la |les |l'|van der |van den |van de |van |von der |von |der |den |ter |zu |ben |bel |el |al |aït |bou |da |das |di |do |dos |del |della |dal )";
  private static final Finder WITH_CIVILITY =
      Wording.exact(
          "(?<![\\p{L}.])"
              + CIVILITY
              + "[ ]{1,3}("
              + WORD
              + "(?:[ ]{1,3}"
              + PARTICLE
              + "?"
              + WORD
              + "){0,4})");
  private static final Finder BARE =
      Wording.exact(
          "(?<![\\p{L}.'-])(?!MM?\\.)(" + WORD + "(?:[ ]{1,3}" + PARTICLE + "?" + WORD + "){1,4})");

  /** Words that begin names of bodies and places, never of persons. */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "conseil",
          "commission",
          "departement",
          "commune",
          "syndicat",
          "groupement",
          "societe",
          "direction",
          "maison",
          "hotel",
          "place",
          "rue",
          "avenue",
          "boulevard",
          "centre",
          "comite",
          "bureau",
          "etat",
          "republique",
          "union",
          "communaute",
          "ville",
          "region",
          "metropole",
          "universite",
          "association",
          "tribunal",
          "code",
          "mixte",
          "article",
          "convention",
          "immeuble",
          "fait",
          "pour",
          "le",
          "la",
          "les",
          "cs",
          "bp",
          "cedex",
          "ministere",
          "prefecture",
          "agence",
          "etablissement",
          "institut",
          "service",
          "pole",
          "signature",
          "cachet",
          "lu",
          "nom",
          "prenom",
          "qualite",
          "date",
          "et",
          "ou",
          "vu",
          "entre",
          "representant",
          "siret",
          "siren",
          "gip",
          "partie",
          "parties",
          "partenaire",
          "federation",
          "fondation",
          "chambre",
          "office",
          "caisse",
          "regie",
          "mairie",
          "territoire",
          "pays",
          "saint",
          "sainte",
          "la-roche");

  private static final Finder WORDS = Finder.of("\\S+");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "le", "la", "les", "van", "von", "der", "den", "ter", "zu", "ben",
          "bel", "el", "al", "aït", "bou", "da", "das", "di", "do", "dos", "del", "della", "dal",
          "Le", "La", "Les", "De", "Du", "Des", "LE", "LA", "LES", "DE", "DU", "DES");

  private final Qualities qualities;

  PersonGrammar(Qualities qualities) {
    this.qualities = qualities;
  }

  /** The first name in a text; line ends count as spaces. */
  Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All names in a text, those with a civility before bare ones at the same place. */
  List<Found> all(String text) {
    String flat = text.replace('\n', ' ').replace('\t', ' ');
    List<Found> found = new ArrayList<>(civil(flat));
    StringBuilder rest = new StringBuilder(flat);
    found.forEach(f -> rest.replace(f.start(), f.end(), "\n".repeat(f.end() - f.start())));
    Search bare = BARE.matcher(rest);
    while (bare.find()) {
      trimmed(bare.group(1), bare.start(1), bare.start(1), 2).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** Only the names that a civility introduces. */
  List<Found> civil(String text) {
    String flat = text.replace('\n', ' ').replace('\t', ' ');
    List<Found> found = new ArrayList<>();
    Search matcher = WITH_CIVILITY.matcher(flat);
    while (matcher.find()) {
      trimmed(matcher.group(1), matcher.start(), matcher.start(1), 1).ifPresent(found::add);
    }
    return found;
  }

  /** Cuts a candidate where a function or a body begins; nothing when too few words are left. */
  private Optional<Found> trimmed(String candidate, int start, int nameStart, int fewest) {
    Search words = WORDS.matcher(candidate);
    int end = 0;
    int count = 0;
    boolean go = true;
    while (go && words.find()) {
      String word = words.group();
      boolean particle =
          PARTICLES.contains(word)
              && (count > 0 || fewest == 1)
              && words.end() < candidate.length();
      go = particle || !foreign(word);
      end = go && !particle ? words.end() : end;
      count += go && !particle ? 1 : 0;
    }
    String name = candidate.substring(0, end);
    boolean initials =
        name.replaceAll("[^\\p{L}]", "").length() < 2
            || name.matches("(?:\\p{Lu}\\.[ -]?)+")
            || name.matches("X{2,}");
    return count < fewest || initials
        ? Optional.empty()
        : Optional.of(new Found(start, nameStart + end, nameStart, name));
  }

  private boolean foreign(String word) {
    String folded = Spelling.fold(word);
    String part = folded.startsWith("d'") || folded.startsWith("l'") ? folded.substring(2) : folded;
    return NOT_NAMES.contains(part)
        || qualities.begins(word.toLowerCase(java.util.Locale.ROOT))
        || word.matches("X{2,}");
  }
}
