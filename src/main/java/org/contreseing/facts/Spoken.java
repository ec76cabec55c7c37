package org.contreseing.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.search.Finder;

/**
 * Asks a folded text whether a noun, a word of its root ("se réunir" for "réunion") or a noun of
 * the same thing stands in it. The bodies that took a decision ("délibération du conseil
 * municipal") are not spoken of.
 */
final class Spoken {

  private static final List<List<String>> KIN =
      List.of(
          List.of(
              "reunion",
              "seance",
              "assemblee",
              "comite",
              "commission",
              "rencontre",
              "conseil",
              "bureau",
              "visioconference",
              "entretien"),
          List.of("rapport", "bilan", "compte", "etude", "evaluation", "synthese"),
          List.of(
              "courrier",
              "lettre",
              "notification",
              "recommande",
              "mise en demeure",
              "courriel",
              "ecrit"),
          List.of(
              "audit",
              "expertise",
              "visite",
              "enquete",
              "controle",
              "verification",
              "inspection",
              "inventaire",
              "etat des lieux"),
          List.of("facture", "devis", "titre", "avis", "memoire"),
          List.of("formulaire", "questionnaire", "fiche", "imprime"),
          List.of("attestation", "certificat", "justificatif", "preuve"),
          List.of(
              "conciliation", "mediation", "amiable", "arbitrage", "conciliateur", "mediateur"));

  private static final Finder ENDING =
      Finder.of("(?:ication|ation|ition|ion|ement|ment|icat|aire|age|ance|ence|ure|eur|ise|e)$");
  private static final Finder DECIDED = Finder.of("\\b(?:deliberation|decision)\\b[^.;]*$");
  private static final List<String> BODIES =
      List.of("comite", "commission", "conseil", "bureau", "assemblee");

  /** Nouns whose root has other meanings ("entretient", "conseille", "règle"). */
  private static final List<String> WHOLE =
      List.of("entretien", "conseil", "titre", "compte", "reglement", "code", "marche");

  private static final int BEFORE = 80;

  private final String folded;
  private final Map<String, Integer> firsts = new HashMap<>();

  Spoken(String text) {
    folded = Spelling.fold(text);
  }

  /** Whether it is spoken of between two places. */
  boolean between(String noun, int from, int to) {
    return firsts.computeIfAbsent(noun + ' ' + from, k -> find(noun, from)) < to;
  }

  /**
   * The nouns by which the same thing may have been named first: a "réunion" takes up a "séance".
   */
  static List<String> kin(String noun) {
    String one = singular(noun);
    return KIN.stream().filter(k -> k.contains(one)).findFirst().orElse(List.of(noun));
  }

  static String singular(String noun) {
    boolean plural = noun.endsWith("s") && !noun.endsWith("is") || noun.endsWith("x");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** Where a word first begins with the noun's stem, the end of the text when none does. */
  private int find(String noun, int from) {
    boolean whole = WHOLE.contains(singular(noun));
    String stem = whole ? singular(noun) : stem(noun);
    boolean body = BODIES.contains(noun);
    int at = folded.indexOf(stem, from);
    while (at >= 0 && (inside(at) || body && decided(at) || whole && goesOn(at + stem.length()))) {
      at = folded.indexOf(stem, at + 1);
    }
    return at < 0 ? folded.length() : at;
  }

  /** Whether a word goes on there, other than by a plural's s. */
  private boolean goesOn(int at) {
    return at < folded.length()
        && Character.isLetter(folded.charAt(at))
        && folded.charAt(at) != 's';
  }

  private boolean inside(int at) {
    return at > 0 && Character.isLetter(folded.charAt(at - 1));
  }

  private boolean decided(int at) {
    return DECIDED.matcher(folded.substring(Math.max(0, at - BEFORE), at)).find();
  }

  private static String stem(String noun) {
    String root = ENDING.matcher(singular(noun)).replaceFirst("");
    return root.length() < 4 ? singular(noun) : root;
  }
}
