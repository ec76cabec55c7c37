package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.GenderSlip;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Participles of a comparution that do not agree with the noun at the head of the party's name.
 * Silent where that noun's gender is not known, where both endings are written ("représenté(e)"),
 * and where the participle may agree with another word: the seat, a building, the alias.
 */
final class GenderSlips {

  private static final Set<String> FEMININE =
      Set.of(
          "commune",
          "ville",
          "region",
          "metropole",
          "communaute",
          "association",
          "societe",
          "fondation",
          "universite",
          "chambre",
          "caisse",
          "agence",
          "regie",
          "federation",
          "cooperative",
          "mutuelle",
          "collectivite",
          "ligue",
          "entreprise",
          "banque",
          "compagnie",
          "ecole",
          "sarl",
          "sas",
          "sasu",
          "spl",
          "scop",
          "scic",
          "sci",
          "earl",
          "eurl");
  private static final Set<String> MASCULINE =
      Set.of(
          "departement",
          "syndicat",
          "groupement",
          "centre",
          "office",
          "service",
          "conseil",
          "lycee",
          "college",
          "institut",
          "etablissement",
          "pole",
          "parc",
          "comite",
          "club",
          "foyer",
          "cabinet",
          "laboratoire",
          "musee",
          "conservatoire",
          "sivom",
          "sivu",
          "ccas",
          "cias",
          "sdis",
          "gip",
          "gie",
          "gaec",
          "petr");

  private static final String ENDING = "(?<ending>é|ée|és|ées)(?![\\p{L}(·.\\[/-])";

  /** Behind a comma or a line's end, where nothing but the party can be meant. */
  private static final Finder ACTING =
      Wording.exact("(?:[,;]|\\n|\\bet)\\s*(?<word>[Rr]eprésent" + ENDING + ")(?=\\s+(?:par|aux))");

  private static final Finder CALLED =
      Wording.exact(
          "[Cc]i-après\\s*,?\\s*(?<word>(?:dénomm|désign|appel|nomm)"
              + ENDING
              + ")(?<alias>\\s*:?\\s*(?:par\\s+|sous\\s+le\\s+nom\\s+(?:de\\s+)?)?[«\"“]?\\s*(?:le|la|les|l'|Le|La|Les|L')?)");

  /** Where the party sits, said right behind its name. */
  private static final Finder SITTING =
      Wording.exact(
          "^\\s*,?\\s*(?<word>(?:situ|domicili|immatricul|enregistr|identifi)"
              + ENDING
              + "|[Ss]is(?<ending2>e?)(?!\\p{L}|\\())");

  private GenderSlips() {}

  /** All of them, party by party. */
  static List<GenderSlip> read(Canvas canvas, List<Party> parties) {
    List<GenderSlip> found = new ArrayList<>();
    for (Party party : parties) {
      feminine(party)
          .filter(f -> opens(party))
          .ifPresent(feminine -> found.addAll(of(canvas, party, feminine)));
    }
    return found;
  }

  /** Whether the block opens with the name: behind "le maire de" a participle agrees with him. */
  private static boolean opens(Party party) {
    return party.nameSpan().start() - party.span().start() < 6 && party.blanks().isEmpty();
  }

  private static Optional<Boolean> feminine(Party party) {
    String head = Designations.bare(Spelling.words(party.name())).split(" ")[0];
    return FEMININE.contains(head)
        ? Optional.of(true)
        : MASCULINE.contains(head) ? Optional.of(false) : Optional.empty();
  }

  private static List<GenderSlip> of(Canvas canvas, Party party, boolean feminine) {
    Passage block = canvas.passage(party.span());
    int from = block.reading().indexOf(party.nameSpan().end()) - block.from();
    Passage rest = block.sub(Math.max(0, from), block.text().length());
    List<GenderSlip> found = new ArrayList<>();
    for (Finder pattern : List.of(SITTING, ACTING, CALLED)) {
      Search m = pattern.matcher(rest.text());
      if (m.find() && !agrees(m, pattern, feminine)) {
        String word = m.group("word");
        found.add(
            new GenderSlip(
                rest.span(m.start("word"), m.end("word")),
                word,
                right(word, feminine),
                party.name()));
      }
    }
    return found;
  }

  private static boolean agrees(Search m, Finder pattern, boolean feminine) {
    String word = m.group("word");
    boolean said = Spelling.fold(word).matches("sise|.*ees?");
    boolean many = word.endsWith("és") || word.endsWith("ées");
    String alias = pattern == CALLED ? Spelling.fold(m.group("alias")).strip() : "";
    boolean others =
        alias.endsWith("les") || alias.endsWith("la") && said || alias.endsWith("le") && !said;
    return said == feminine && !many || others;
  }

  private static String right(String word, boolean feminine) {
    String stem = word.replaceFirst("(?:es|s|e)$", "");
    return Spelling.fold(word).startsWith("sis")
        ? word.substring(0, 3) + (feminine ? "e" : "")
        : stem + (feminine ? "e" : "");
  }
}
