package org.contreseing.segment;

import org.contreseing.search.Finder;

/** The set phrases by which an agreement opens, goes over to its clauses, and closes. */
final class Formulas {

  private static final Finder OPENER =
      Finder.of(
          "^\\W*(?:(?:(?i:conclue?|passée?|établie?|signée?)\\s+)?(?:ENTRE|Entre|entre)(?:\\s|$|:|,)).*|^\\W*(?:LES|Les)\\s(?:SOUSSIGN[ÉE]|soussigné).*|^(?:PARTIES|Parties|LES PARTIES|Les parties)\\s?:.*");
  private static final Finder OPENER_INSIDE =
      Finder.of(
          "(?i:conclu|passé|établi|intervenu|signé)(?:e|es|s)?\\s+entre\\b|^\\W*(?:La|Le|Il)\\b.{0,80}\\sentre\\s*:?$");
  private static final Finder RECITAL =
      Finder.of(
          "^\\W*(?:PR[ÉE]AMBULE|Pr[ée]ambule|EXPOS[ÉE]|Expos[ée]|VU|Vu|VISAS|Visas|CONSID[ÉE]RANT|Consid[ée]rant|ATTENDU|Attendu|CONTEXTE|Contexte"
              + "|RAPPEL|Rappel|APR[ÈE]S AVOIR|Après avoir|ARTICLE PR[ÉE]LIMINAIRE)(?:[^\\p{L}].*|$)"
              + "|^\\W*(?:(?i:il (?:a été|a ete|est)\\s.{0,40}?(?:expos|rappel|convenu|arrêt|arret|précis)).*)"
              + "|^\\W*(?i:ceci (?:exposé|étant|expose)|cela (?:exposé|étant)|sont convenu|ont convenu|conviennent|en conséquence).*");
  private static final Finder AGREED =
      Finder.of(
          "^\\W*(?i:il (?:a été|a ete|est)\\s.{0,40}?(?:convenu|arrêté|arrete)|ceci (?:exposé|étant|expose)|cela (?:exposé|étant)|(?:elles |les parties )?(?:sont|ont) convenu).*");
  private static final Finder CLOSING =
      Finder.of(
          "^\\W*(?:FAIT|Fait|fait|ÉTABLIE?|Établie?|Etablie?|SIGNÉE?|Signée?|DRESSÉ|Dressé)\\s?(?:à|À|A|en|EN|le|LE|au|aux|et)(?![\\p{L}]{3}).*"
              + "|^\\W*(?:Fait|FAIT)\\s?à.*|^\\W*Fait\\sa\\s\\p{Lu}.*"
              + "|^(?:La|Le) présente?\\s\\p{L}+ est établie? en .{1,30}(?:exemplaire|originaux).*"
              + "|^\\W*(?:En|EN)\\s+(?:\\p{L}+|\\d+|_+|\\.+|…)(?:\\s\\(\\w+\\))?\\s+(?:exemplaires?|originaux)\\b.*"
              + "|^(?:A|À)\\s+(?:\\p{Lu}[\\p{L}' -]{1,50}|[_.… ]{2,}),?\\s+(?:le|LE)(?:\\s.*|$)"
              + "|^\\W*(?i:(?:document|acte|convention|contrat|avenant)?\\s*signée?s? (?:électroniquement|par voie électronique)).*"
              + "|^\\p{Lu}[\\p{L}' -]{1,40},\\s+le\\s+(?:\\d|[_.…]).{0,40}");
  private static final Finder PARTY_WORDS =
      Finder.of(
          "(?<!\\p{L})(?:représentée?s?|agissant|dénommée?s?|désignée?s?|ci-après|d'une part|soussignée?s?|domiciliée?|dont le siège)(?!\\p{L})");
  private static final Finder TITLE =
      Finder.of(
          "^\\W*(?i:objet\\s?:\\s?)?(?i:lettre[ -])?(?i:annexe|a n n e x e|convention|contrat|avenant|protocole|accord|charte|bail|modèle|pacte|marché|mandat|partenariat)(?!\\p{L}).*");
  private static final Finder AFTER_TITLE =
      Finder.of(
          "^[-_=*|>\\s]{3,}$|^[|>].*|^\\W*(?i:(?:les )?parties|signataires|prêteur|bailleur|sommaire|identification des parties|textes de référence)\\s*:?$|^(?i:version du|dossier suivi|application de|en application|les signataires|parties au|vu )(?!\\p{L}).*|.*,$");
  private static final Finder BLOCK =
      Finder.of(
          "^\\W*(?:SIGNATURES?|Signatures?|POUR|Pour)(?:\\s+(?:la|le|l'|les|LA|LE|L'|LES|des?|du)?.*|\\s*:?$)");

  private Formulas() {}

  static boolean opensParties(Line line) {
    return line.words() <= 60 && OPENER.matcher(line.text()).matches();
  }

  static boolean opensPartiesInside(Line line) {
    return OPENER_INSIDE.matcher(line.text()).find();
  }

  static boolean opensRecitals(Line line) {
    return RECITAL.matcher(line.text()).matches();
  }

  /** Whether a line speaks of a party as comparutions do. */
  static boolean presentsParty(Line line) {
    return PARTY_WORDS.matcher(line.text()).find();
  }

  /** Whether a line can begin the title of an agreement. */
  static boolean opensTitle(Line line) {
    return line.words() <= 40 && TITLE.matcher(line.text()).matches();
  }

  /**
   * Whether a line stands under a title and is no part of it: a rule, a table, a heading of what
   * comes.
   */
  static boolean endsTitle(Line line) {
    return AFTER_TITLE.matcher(line.text()).matches();
  }

  /** "Il a été convenu ce qui suit": after it come the clauses. */
  static boolean agreed(Line line) {
    return line.words() <= 30 && AGREED.matcher(line.text()).matches();
  }

  /** "Fait à …, le …" and its like. */
  static boolean closes(Line line) {
    return line.words() <= 40 && CLOSING.matcher(line.text()).matches();
  }

  /** "Pour la commune," at the head of a signature block. */
  static boolean opensBlock(Line line) {
    return line.words() <= 14
        && !line.text().endsWith(".")
        && !line.text().endsWith(";")
        && BLOCK.matcher(line.text()).matches();
  }
}
