package org.contreseing.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a clause names the act it stands in: a convention, a contrat, an accord. Clauses write {@code
 * {la présente}}, {@code {de la présente}}, {@code {à la présente}}, {@code {la}}, {@code {de la}},
 * {@code {à la}} before the act's noun, which they do not write, {@code {e}} where the feminine has
 * an e, and {@code {elle}}; {@code {partie}} and {@code {de partie}} are the party of whom a rule
 * speaks. A capital at the start stays one.
 */
final class ActWords {

  private static final Pattern WORD = Pattern.compile("\\{([^{}]{1,20})\\}");
  private static final String VOWELS = "aeiouyéèâîô";
  private static final List<String> KNOWN =
      List.of(
          "la présente",
          "de la présente",
          "à la présente",
          "la",
          "de la",
          "à la",
          "e",
          "elle",
          "partie",
          "de partie");

  private static final String BLANK = "[PARTIE]";

  private final String noun;
  private final String party;
  private final boolean feminine;
  private final boolean vowel;

  /**
   * @param noun as {@link org.contreseing.model.Agreement#noun()} tells it
   * @param party of whom the rule speaks, with its article; a blank when it speaks of none
   */
  ActWords(String noun, Optional<String> party) {
    this.noun = noun;
    this.party = party.orElse(BLANK);
    this.feminine = noun.equals("convention") || noun.equals("charte");
    this.vowel = VOWELS.indexOf(noun.charAt(0)) >= 0;
  }

  /** Whether a word in braces is one of these. */
  static boolean knows(String word) {
    return KNOWN.contains(lower(word));
  }

  /** All words in braces of a text. */
  static List<String> of(String text) {
    return WORD.matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** A clause in the words for this act. */
  String fill(String clause) {
    return WORD.matcher(clause).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1))));
  }

  private String word(String asked) {
    String word = lower(asked);
    String filled =
        switch (word) {
          case "la présente" -> present() + noun;
          case "de la présente" -> (feminine ? "de la présente " : "du présent ") + noun;
          case "à la présente" -> (feminine ? "à la présente " : "au présent ") + noun;
          case "la" -> (vowel ? "l'" : feminine ? "la " : "le ") + noun;
          case "de la" -> (vowel ? "de l'" : feminine ? "de la " : "du ") + noun;
          case "à la" -> (vowel ? "à l'" : feminine ? "à la " : "au ") + noun;
          case "e" -> feminine ? "e" : "";
          case "partie" -> party;
          case "de partie" -> ofParty();
          default -> feminine ? "elle" : "il";
        };
    return asked.equals(word) || filled.isEmpty()
        ? filled
        : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  private String ofParty() {
    if (party.startsWith("le ")) {
      return "du " + party.substring("le ".length());
    }
    if (party.startsWith("les ")) {
      return "des " + party.substring("les ".length());
    }
    return VOWELS.indexOf(Character.toLowerCase(party.charAt(0))) >= 0
        ? "d'" + party
        : "de " + party;
  }

  private String present() {
    return feminine ? "la présente " : "le présent ";
  }

  private static String lower(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }
}
