package org.contreseing.attest;

import org.contreseing.model.Language;

/** The gate's answer in a sentence. */
public final class GateWords {

  private GateWords() {}

  public static String sentence(Statement statement, Language language) {
    int points = statement.blocking().size();
    return switch (statement.answer()) {
      case PASS ->
          language.pick(
              "Rien ne s’oppose à la signature.", "Nothing stands in the way of signing.");
      case REVIEW ->
          language.pick(
              "À relire avant de signer" + counted(points, "point", language) + ".",
              "To be reviewed before signing" + counted(points, "point", language) + ".");
      case FAIL ->
          language.pick(
              "Ne peut être signé en l’état" + counted(points, "point", language) + ".",
              "Must not be signed as it is" + counted(points, "point", language) + ".");
      case UNREADABLE ->
          language.pick(
              "N’a pas pu être vérifié (" + statement.reason().orElse("") + ").",
              "Could not be checked (" + statement.reason().orElse("") + ").");
    };
  }

  private static String counted(int number, String noun, Language language) {
    return language.pick("\u00a0: ", ": ") + number + " " + noun + (number == 1 ? "" : "s");
  }
}
