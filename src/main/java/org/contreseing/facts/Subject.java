package org.contreseing.facts;

import org.contreseing.search.Finder;

/**
 * Whether a sentence speaks of the agreement itself: its running, its end, its renewal, its start.
 */
final class Subject {

  /** A phrase for the agreement as a subject. */
  static final String ACT =
      "(?:\\b(?:présente?s?|convention|contrat(?! (?:de travail|de location|de prêt|d'assurance))|accord|protocole|avenant|partenariat|bail|charte"
          + "|adhésion|mise à disposition|occupation|autorisation|groupement|coopération|elle|il|celle-ci|celui-ci|étant)\\b)";

  // things with a start and an end of their own
  private static final String OTHERS =
      "(?:résiliation|dénonciation|préavis|offre|option|inscriptions?|candidatures?|garantie|assurance|données|stage|travaux|chantier|exposition"
          + "|programme|subvention|délai|exercice|enquête|obligations?|confidentialité|secret|licence|tarifs?|prix|modifications?|renouvellement"
          + "|reconduction|prorogation|décision|mandat|cession|retrait|opération|manifestation|saison|loi|décret|règlement|délibération|arrêté|police|pénalités|intérêts"
          + "|propriété|droits?|abonnement|facturation|révision|paiement|versement|rémunération|redevance|transfert)";

  private static final String RUNS =
      "(?:conclu\\w*|consenti\\w*|établi\\w*|souscrit\\w*|signée?s?|valables?|accordée?|prononcée?|octroyée?|prévue?|fixée?|prorogée?|prolongée?|prend|prendra|entre|entrera|court|courra"
          + "|s'étend|porte|durée|dure|durera|vaut|vaudra|li(?:e|era)|s'applique(?:ra)?|reste(?:ra)?|applicable|produit|produira|couvre|engage\\w*|vigueur|est)";

  private static final Finder RUNNING =
      Phrase.of(ACT + "[^.;]{0,140}?\\b" + RUNS + "\\b(?!.*\\b" + OTHERS + "\\b[^.;,]{0,60}$)");
  private static final Finder ENDING = Phrase.of(ACT + "(?!.*\\b" + OTHERS + "\\b)[^.;]{0,160}$");
  // "le stage est conclu pour cinq mois et s'achève le": what is concluded is the agreement
  private static final Finder CONCLUDED = Phrase.of("\\b(?:est|sera) conclue?s?\\b[^.;]{0,120}$");
  private static final Finder STARTING = Phrase.of(ACT + "[^.;]{0,160}$");
  private static final Finder ACT_AFTER =
      Phrase.of(
          "^ (?:initiale )?(?:de |du )(?:la |le |l')?(?:présente? )?(?:convention|contrat|accord|protocole|avenant|partenariat|bail|mise à disposition)\\b");
  private static final Finder DURATION = Phrase.of("^durée");
  private static final Finder NAMED =
      Phrase.of("^ (?:de (?:la |l'|ces |cette |leur |son )|du |des )");
  // a training course or a meeting starts as well
  private static final Finder WEAK = Phrase.of("^(?:débute|commence)");
  private static final Finder OF_OTHERS = Phrase.of("\\b" + OTHERS + "\\b[^.;]{0,80}$");
  private static final Finder TERM_HEADING =
      Phrase.of("dur[ée]e|entrée en vigueur|prise d'effet|\\bterme\\b|[ée]ch[ée]ance|validit[ée]");
  private static final Finder RENEWING =
      Phrase.of(
          "(?:reconduc|recondui|renouvel)\\w*\\b(?! (?:compris|inclus|incluses|comprises)\\b)(?:(?!conclu|consenti|prend fin|expire|s'achève).){0,160}$|(?:limite|excéder|dépasser|au-delà)[^.;]{0,40}$");
  private static final Finder RENEWAL_HEADING = Phrase.of("reconduction|renouvellement");
  private static final Finder LABEL_OF_OTHERS =
      Phrase.of("paiement|versement|candidature|remise|livraison|travaux|stage|offre|inscription");

  private Subject() {}

  /** Whether the words before say that the agreement is concluded, valid, in force… */
  static boolean agreementRuns(Surroundings around) {
    return RUNNING.matcher(around.before()).find()
        || isTermHeading(around) && !OF_OTHERS.matcher(around.before()).find();
  }

  /** Whether what this verb sets running is the agreement. */
  static boolean agreementStarts(Surroundings around, String verb) {
    boolean ofAct = ACT_AFTER.matcher(around.after()).find();
    boolean others = OF_OTHERS.matcher(around.before()).find();
    boolean weak = WEAK.matcher(verb).find();
    return ofAct
        || !others && (isTermHeading(around) || !weak && STARTING.matcher(around.before()).find());
  }

  /** Whether "durée" is the one of something that is named and is not the agreement. */
  static boolean isDurationOfOthers(String verb, String after) {
    return DURATION.matcher(verb).find()
        && NAMED.matcher(after).find()
        && !ACT_AFTER.matcher(after).find();
  }

  /** Whether what ends in the words after is the agreement. */
  static boolean agreementEnds(Surroundings around) {
    return ENDING.matcher(around.before()).find()
        || CONCLUDED.matcher(around.before()).find()
        || isTermHeading(around) && !OF_OTHERS.matcher(around.before()).find();
  }

  /** Whether the words before speak of a renewal, and so the day after is its limit. */
  static boolean renewalRuns(Surroundings around) {
    return RENEWING.matcher(around.before()).find();
  }

  /** Whether the words before, or the heading, say that what is renewed is the agreement. */
  static boolean agreementRenews(Surroundings around) {
    return renewalRuns(around)
        && (isTermHeading(around)
            || RENEWAL_HEADING.matcher(around.heading()).find()
            || STARTING.matcher(around.before()).find());
  }

  /** Whether a label such as "Date de fin :" is one of the agreement. */
  static boolean isLabel(Surroundings around) {
    return !LABEL_OF_OTHERS.matcher(around.before() + around.after()).find();
  }

  /** Whether the article around is about the duration of the agreement. */
  static boolean isTermHeading(Surroundings around) {
    return TERM_HEADING.matcher(around.heading()).find();
  }
}
