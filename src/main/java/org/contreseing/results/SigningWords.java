package org.contreseing.results;

import org.contreseing.model.Language;
import org.contreseing.results.Row.Signing;

/** What the states of a signature are called. */
public final class SigningWords {

  private SigningWords() {}

  /** Of one agreement. */
  public static String of(Signing signing, Language language) {
    return switch (signing) {
      case SIGNED -> language.pick("signée", "signed");
      case PARTLY -> language.pick("signée par une partie seulement", "signed by some only");
      case UNSIGNED -> language.pick("non signée", "unsigned");
      case UNTOLD -> language.pick("invérifiable sur le texte", "cannot be told from the text");
    };
  }
}
