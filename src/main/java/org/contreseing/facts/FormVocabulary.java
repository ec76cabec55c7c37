package org.contreseing.facts;

import java.util.Set;

/** Words that stand with a capital in names and titles of agreements and yet name nobody. */
final class FormVocabulary {

  private static final Set<String> WORDS =
      Set.of("syndicat", "syndicats", "mixte", "mixtes", "intercommunal", "intercommunale", "intercommunaux", "groupement", "groupements", "interet", "public", "publics", "publique", "publiques",
          "commune", "communes", "ville", "villes", "departement", "departements", "departemental", "departementale", "departementaux", "region", "regions", "regional", "regionale", "regionaux",
          "communaute", "communautes", "communautaire", "agglomeration", "urbaine", "metropole", "metropolitain", "association", "associations", "societe", "societes", "etablissement", "etablissements",
          "conseil", "conseils", "conseiller", "municipal", "municipale", "municipaux", "comite", "comites", "commission", "commissions", "president", "presidente", "directeur", "directrice", "general", "generale", "generaux",
          "maire", "mairie", "prefet", "prefecture", "ministre", "ministere", "partenaire", "partenaires", "partenariat", "partie", "parties", "beneficiaire", "prestataire", "convention", "conventions", "contrat", "contrats",
          "article", "articles", "annexe", "annexes", "avenant", "preambule", "objet", "duree", "tribunal", "administratif", "administrative", "code", "services", "service", "centre", "centres", "maison", "maisons", "projet", "projets",
          "regie", "autonome", "office", "agence", "institut", "chambre", "caisse", "federation", "fondation", "universite", "national", "nationale", "nationaux", "francais", "francaise", "france", "europe", "europeen", "europeenne", "republique",
          "action", "actions", "sociale", "social", "culture", "culturel", "culturelle", "economie", "economique", "education", "numerique", "numeriques", "territoire", "territoires", "territorial", "territoriale", "territoriaux",
          "collectivite", "collectivites", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "septembre", "octobre", "novembre", "decembre", "monsieur", "madame", "signature", "communication", "information", "informations",
          "bailleur", "locataire", "preneur", "occupant", "organisme", "exploitant", "client", "livrable", "livrables", "documentation", "confidentialite", "direction", "delegation", "directions", "secretaire", "assemblee", "resiliation", "dispositions");

  private FormVocabulary() {}

  static boolean has(String word) {
    return WORDS.contains(Spelling.fold(word));
  }
}
