package org.contreseing.report.compare;

import java.util.Map;
import org.contreseing.compare.FactChange;
import org.contreseing.compare.FactKind;
import org.contreseing.model.Language;

/** What kinds and roles of facts are called. */
final class FactWords {

  // roles of durations and sums, as the vocabulary has them; the others say nothing more
  private static final Map<String, String> FRENCH =
      Map.ofEntries(
          Map.entry("term", "durée de l’acte"),
          Map.entry("renewal", "reconduction"),
          Map.entry("termination-notice", "préavis de résiliation"),
          Map.entry("non-renewal-notice", "préavis de non-reconduction"),
          Map.entry("survival", "après le terme"),
          Map.entry("payment", "paiement"),
          Map.entry("dispute", "litige"),
          Map.entry("service-level", "niveau de service"),
          Map.entry("frequency", "périodicité"),
          Map.entry("deadline", "délai"),
          Map.entry("total", "total"),
          Map.entry("instalment", "versement"),
          Map.entry("unit-price", "prix unitaire"),
          Map.entry("cap", "plafond"),
          Map.entry("deposit", "dépôt de garantie"),
          Map.entry("penalty", "pénalité"),
          Map.entry("capital-social", "capital social"),
          Map.entry("tax", "taxe"),
          Map.entry("signatory", "signataire"),
          Map.entry("siren", "SIREN"),
          Map.entry("siret", "SIRET"),
          Map.entry("iban", "IBAN"));

  private FactWords() {}

  static String of(FactKind kind, int number, Language language) {
    String one = language == Language.FR ? french(kind) : english(kind);
    return number < 2 ? one : plural(one, language);
  }

  private static String plural(String one, Language language) {
    if (language == Language.EN && one.contains(" ")) {
      int head =
          one.matches("(?:place|number|word|authority|text) .*") ? one.indexOf(' ') : one.length();
      String noun = plural(one.substring(0, head).replace(' ', '_'), language).replace('_', ' ');
      return noun + one.substring(head);
    }
    if (one.contains(" ")) {
      int first = one.indexOf(' ');
      return one.substring(0, first) + "s" + one.substring(first);
    }
    boolean irregular = language == Language.EN && one.endsWith("y");
    if (one.endsWith("x")) {
      return one;
    }
    return irregular ? one.substring(0, one.length() - 1) + "ies" : one + "s";
  }

  /** " (préavis de résiliation)", or nothing. */
  static String role(FactChange change, Language language) {
    String role = change.role();
    if (!FRENCH.containsKey(role)) {
      return "";
    }
    return " (" + language.pick(FRENCH.get(role), role.replace('-', ' ')) + ")";
  }

  private static String french(FactKind kind) {
    return switch (kind) {
      case AMOUNT -> "montant";
      case RATE -> "taux";
      case DURATION -> "durée";
      case DATE -> "date";
      case PARTY -> "partie";
      case REPRESENTATIVE -> "représentant";
      case IDENTIFIER -> "identifiant";
      case ACCOUNT -> "compte bancaire";
      case SEAT -> "siège";
      case SIGNATURE_DATE -> "date de signature";
      case PLACE -> "lieu de signature";
      case ORIGINALS -> "nombre d’originaux";
      case AUTHORITY -> "habilitation";
      case LAW -> "texte cité";
      case REFERENCE -> "renvoi";
      case NUMBER -> "nombre";
      case OBLIGATION -> "mot qui oblige ou exclut";
    };
  }

  private static String english(FactKind kind) {
    return switch (kind) {
      case AMOUNT -> "amount";
      case RATE -> "rate";
      case DURATION -> "duration";
      case DATE -> "date";
      case PARTY -> "party";
      case REPRESENTATIVE -> "representative";
      case IDENTIFIER -> "identifier";
      case ACCOUNT -> "bank account";
      case SEAT -> "seat";
      case SIGNATURE_DATE -> "signature date";
      case PLACE -> "place of signature";
      case ORIGINALS -> "number of originals";
      case AUTHORITY -> "authority to sign";
      case LAW -> "text cited";
      case REFERENCE -> "reference";
      case NUMBER -> "number";
      case OBLIGATION -> "word that binds or excludes";
    };
  }
}
