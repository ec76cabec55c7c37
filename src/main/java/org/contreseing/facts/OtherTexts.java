package org.contreseing.facts;

import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Whether a reference to an article or annex leads into another text: a law, a code, a decree,
 * statutes, another agreement.
 */
final class OtherTexts {

  /** Where a reference leads. */
  enum Target {
    /** This text, as its own words say ("du présent contrat"), or nothing says otherwise. */
    OWN,
    /** This text or another one ("de la convention", "précité"). */
    UNSURE,
    OTHER
  }

  private static final String LAW =
      "(?:lois?|décrets?|codes?|ordonnances?|arrêtés?|rgpd|règlements?|directives?|constitution|ccag|cctp|ccap|cgct|cgppp|cgfp|crpa|cja|cpi|statuts?|circulaires?|tfue|traités?"
          + "|délibérations?|cahier des charges|convention collective|charte|déclaration)";

  /** Parts of an article, as they follow its number. */
  static final String DETAIL =
      "(?:,? (?:(?:premier|deuxième|second|troisième|dernier|\\d{1,2}(?:er|e|ème)?) )?(?:alinéas?|paragraphes?|§)(?: [\\divx]{1,4})?(?: et [\\divx]{1,3})?|,? [ivx]{1,4}\\b|,? \\d{1,2}°|,? \\([\\divx°]{1,4}\\)| \\([\\divxa-z°]{1,4}\\)|,? [a-h]\\)){0,20}";

  private static final Finder OWN_AFTER =
      Phrase.of(
          "^"
              + DETAIL
              + "(?: ci-(?:dessus|dessous|après|avant))?,? (?:(?:de la|du|de l'|des|à la|au|aux) ?(?:présente?s?)\\b|(?:de|à) (?:cette|ce) (?:convention|contrat|accord|protocole|avenant)|ci-(?:dessus|dessous|après|avant))");
  private static final Finder AGREEMENT_AFTER =
      Phrase.of(
          "^"
              + DETAIL
              + ",? (?:de la|du|de l'|à la|au|de ladite|dudit|de cette) ?(?:convention|contrat|accord|protocole|avenant|marché|bail)\\b(?<more>-(?:cadre|type)\\b| (?:initiale?|cadre|d'origine|de base|d[eu']|n°|collective|constitutive|pluriannuelle|type|conclue?|signée?|susvisée?|précitée?|financière|principale?)[^.,;]{0,30})?");
  private static final Finder OTHER_AFTER =
      Phrase.of(
          "^"
              + DETAIL
              + ",? (?:de la|du|de l'|des|d'une?|dudit|de ladite|desdits|annexée? (?:à la|au|aux))~(?!article)[\\p{L}]");
  private static final Finder LAW_AFTER =
      Phrase.of(
          "^"
              + DETAIL
              + ",? ?(?:\\(|de |du |de la |d'une? |à la |au |aux |à l'|annexé à )?(?:même )?(?:modifiée? )?"
              + LAW
              + "\\b");
  private static final Finder SAID_BEFORE =
      Phrase.of("^" + DETAIL + ",? (?:sus-?visée?s?|précitée?s?|susmentionnée?s?)\\b");
  private static final Finder LAW_BEFORE =
      Phrase.of(
          "\\b"
              + LAW
              + "\\b[^;:\\n]{0,120}(?:,|\\(|\\bet|\\bnotamment|\\ben|\\bdans|\\bà|\\bsous) ?(?:(?:son|ses|leurs?) )?$");
  // "la charte jointe en annexe 1" is joined to this text
  private static final Finder JOINED =
      Phrase.of("\\b(?:ci-)?join(?:ts?|tes?) (?:à la présente )?en $");
  private static final Finder ITS_OWN = Phrase.of("\\b(?:son|ses|leurs?|même) $");
  private static final Finder VISA = Phrase.of("^\\W{0,6}(?:vu|visas?)\\b");

  private static final Finder LAW_NAMED =
      Phrase.of(
          "\\b(?:lois? (?:n°|du)|décrets? |code (?:de|du|des|général|civil|pénal|monétaire|électoral)|ordonnance |cgct|rgpd|règlement \\(|arrêté |directive |circulaire )|\\b[lrd]o?\\. ?\\*?\\d");

  private OtherTexts() {}

  /** Whether the reference itself says that it leads into this text. */
  static boolean isSaidOwn(Surroundings around) {
    return OWN_AFTER.matcher(around.after()).find();
  }

  /** Whether the sentence names a law, a code, a decree… anywhere. */
  static boolean namesLaw(Surroundings around) {
    return LAW_NAMED.matcher(around.sentence()).find();
  }

  /** Where a reference leads. */
  static Target of(Surroundings around) {
    if (OWN_AFTER.matcher(around.after()).find()) {
      return Target.OWN;
    }
    if (VISA.matcher(around.sentence()).find()
        || ITS_OWN.matcher(around.before()).find()
        || !JOINED.matcher(around.before()).find() && LAW_BEFORE.matcher(around.before()).find()) {
      return Target.OTHER;
    }
    Search agreement = AGREEMENT_AFTER.matcher(around.after());
    if (agreement.find()) {
      return agreement.group("more") == null ? Target.UNSURE : Target.OTHER;
    }
    if (SAID_BEFORE.matcher(around.after()).find()) {
      return Target.UNSURE;
    }
    boolean other =
        OTHER_AFTER.matcher(around.after()).find() || LAW_AFTER.matcher(around.after()).find();
    return other ? Target.OTHER : Target.OWN;
  }
}
