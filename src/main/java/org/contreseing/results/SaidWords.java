package org.contreseing.results;

import org.contreseing.archive.link.Link;
import org.contreseing.model.Language;

/** What is said across documents, in a few words. */
public final class SaidWords {

  private SaidWords() {}

  /** A kind. */
  public static String kind(Link.Kind kind, Language language) {
    return switch (kind) {
      case AMENDS -> language.pick("Avenant rattaché", "Amendment, linked");
      case AMENDS_ONE_OF -> language.pick("Avenant à rattacher", "Amendment to be placed");
      case AGREEMENT_ABSENT -> language.pick("Convention modifiée absente", "Amended and absent");
      case BODY_NAMES -> language.pick("Un numéro, plusieurs noms", "One number, several names");
      case BODY_NUMBERS -> language.pick("Un nom, plusieurs numéros", "One name, several numbers");
      case SAME_OBJECT -> language.pick("Même objet, termes différents", "One object, other terms");
      case CITED_ABSENT -> language.pick("Convention citée, absente", "Cited and absent");
      case VERSION -> language.pick("Plusieurs versions d’un texte", "Versions of one text");
      case OFFICE -> language.pick("Signataire hors fonctions", "Signatory out of office");
    };
  }

  /** How sure it is. */
  public static String certainty(Link.Certainty certainty, Language language) {
    return switch (certainty) {
      case CERTAIN -> language.pick("certain", "certain");
      case PROBABLE -> language.pick("probable", "probable");
      case POSSIBLE -> language.pick("possible", "possible");
    };
  }

  /** What a document is to the others. */
  public static String role(String role, Language language) {
    return switch (role) {
      case "amendment" -> language.pick("avenant", "amendment");
      case "agreement" -> language.pick("convention", "agreement");
      case "citing" -> language.pick("cite", "cites");
      case "before" -> language.pick("avant", "before");
      case "between" -> language.pick("entre les deux", "between");
      case "after" -> language.pick("après", "after");
      default -> language.pick("document", "document");
    };
  }
}
