package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * The words by which a body shows a kind of clause. The kinds on which a missing clause is an error
 * or a warning of its own are told by whole sentences; the others by {@code
 * clause_body_triggers.csv}, because a rule that asks for them only recommends.
 */
final class ClauseWording {

  private static final String ACT =
      "\\b(?:conventions?|contrats?|accords?|protocole|avenants?|partenariat|charte|engagement|pr[ée]sente?s?|mise [àa] disposition)\\b";
  private static final Map<String, Finder> SENTENCES = new LinkedHashMap<>();

  static {
    put(
        "objet",
        ACT
            + "[^.;]{0,160}\\b(?:a|ont|ayant)\\s+(?:notamment\\s+|ainsi\\s+|donc\\s+)?pour\\s+(?:objet|but|objectif|finalit[ée])|"
            + ACT
            + "[^.;]{0,80}\\bvise(?:nt)?\\s+[àa]\\b|\\bpr[ée]sente?s?\\s+"
            + ACT
            + "[^.;]{0,60}?\\b(?:d[ée]fini(?:t|ssent)|fixe(?:nt)?|d[ée]termine(?:nt)?|r[èe]gle(?:nt)?|organise(?:nt)?|pr[ée]cise(?:nt)?|r[ée]gi(?:t|ssent))\\b|\\bf(?:ont|ait)\\s+l'objet\\s+d[eu]\\s+(?:la\\s+)?pr[ée]sente?\\b|\\bl'objet\\s+d[eu]\\s+(?:la |le |l')?(?:pr[ée]sente?\\s+)?"
            + ACT
            + "\\s+est\\b");
    put(
        "entree_en_vigueur",
        "(?:"
            + ACT
            + "|\\belles?|\\bils?|\\bcelle-ci|\\bcelui-ci)[^.;]{0,120}?\\b(?:prend(?:ra|ront)?\\s+(?:son\\s+)?effet|prennent\\s+effet|entre(?:ra|nt)?\\s+en\\s+(?:vigueur|application)|(?:est|sera)\\s+(?:applicable|ex[ée]cutoire)|produi[rt]\\w*\\s+(?:ses\\s+)?effets?|d[ée]bute(?:ra)?|commence(?:ra)?\\s+[àa])"
            + "|(?:"
            + ACT
            + "|\\belles?|\\bils?)[^.;]{0,100}?\\b(?:dur[ée]e|pour|valable)\\s[^.;]{0,100}?\\b(?:[àa]\\s+compter\\s+d|[àa]\\s+(?:partir|dater)\\s+d|du\\s+(?:1er|\\d{1,2})\\s[^.;]{0,30}\\bau\\s)");
    put(
        "duree",
        "(?:conclue?|consentie?|[ée]tablie?|pass[ée]e?|valable|souscrite?|sign[ée]e?|accord[ée]e?)[^.;]{0,40}?\\bpour\\s+(?:une\\s+|la\\s+)?(?:dur[ée]e|p[ée]riode|[\\p{L}\\d() ]{1,25}(?:ans?|mois|ann[ée]es?|semaines|jours)\\b|l'ann[ée]e)|(?:la\\s+)?dur[ée]e\\s+(?:de\\s+(?:la\\s+|l')?|du\\s+)?(?:pr[ée]sente?\\s+)?"
            + ACT
            + "[^.;]{0,40}?\\b(?:est|sera|ne)\\b"
            + "|"
            + ACT
            + "[^.;]{0,100}?\\b(?:jusqu'(?:au?|[àa])\\s|expire|prend(?:ra)?\\s+fin|pour\\s+une\\s+dur[ée]e|d'une\\s+dur[ée]e|s'ach[èe]ve)|\\b(?:elle|il)\\s+(?:expire|prend(?:ra)?\\s+fin|s'ach[èe]ve)");
    put(
        "financier",
        "\\d\\s*(?:€|euros?\\b)|€|[àa]\\s+titre\\s+(?:gratuit|gracieux|on[ée]reux)|gratuit(?:e|es|s|ement|[ée])?\\b|sans\\s+(?:contrepartie\\s+financi|flux\\s+financier|incidence\\s+financi)|(?:participation|contribution|aide|contrepartie|compensation)\\s+financi[èe]re|subvention\\b|redevance|loyer|r[ée]mun[ée]r|honoraires|\\bprix\\s+(?:d|est|mensuel|unitaire|forfait)|tarifs?\\s+(?:est|sont|fix|applicables?|en vigueur)|montant\\s+(?:d|est|forfait|annuel|total|pr[ée]visionnel|maximum)"
            + "|(?:parties?|partenaires?|chacune?)\\b[^.;]{0,80}?\\b(?:supporte|prend(?:ra)?\\s+en\\s+charge|assume|conserve)[^.;]{0,60}?\\b(?:frais|co[ûu]ts?|charges?|d[ée]penses?)|(?:frais|co[ûu]ts?|d[ée]penses?)\\s[^.;]{0,80}?\\b(?:[àa]\\s+(?:la\\s+)?charge|support[ée]|pris(?:e|es)?\\s+en\\s+charge)|rembours|s'acquitte");
    put(
        "modification",
        "(?:modifi|r[ée]vis|compl[ée]t|[ée]volution|amend|changement|adaptation|ajout|extension)[^.;]{0,180}?\\bavenants?\\b|\\bavenants?\\b[^.;]{0,120}?(?:modifi|r[ée]vis|compl[ée]t|sign[ée]|conclu|pass[ée])|(?:l'objet|par\\s+(?:la\\s+)?(?:voie\\s+)?)\\s*d'(?:un\\s+)?avenants?\\b|\\bpar\\s+(?:voie\\s+d'|simple\\s+|un\\s+)?avenants?\\b|(?:modification|r[ée]vision)s?\\s[^.;]{0,60}?(?:pr[ée]sent|convention|contrat)[^.;]{0,120}?(?:accord|[ée]crit|parties|modalit|formes)|(?:convention|contrat|accord)[^.;]{0,60}?\\b(?:peut|pourra|pourront)\\s+[êe]tre\\s+(?:modifi|r[ée]vis)");
    put(
        "resiliation",
        "r[ée]sili\\p{L}*[^.;]{0,160}?"
            + ACT
            + "|"
            + ACT
            + "[^.;]{0,160}?\\b(?:r[ée]sili\\p{L}+|[êe]tre\\s+d[ée]nonc[ée]e?|r[ée]solue?\\b|(?:cessera|prend(?:ra)?\\s+fin)\\s+(?:de\\s+plein\\s+droit|si\\b|en\\s+cas))|\\bd[ée]nonc(?:er|ée?)\\b[^.;]{0,100}?(?:convention|contrat|accord|celle-ci|celui-ci|cette derni[èe]re)|\\b(?:peut|peuvent|pourra|pourront)\\s+prendre\\s+fin\\b[^.;]{0,120}?\\b(?:avant\\s+(?:son|le|leur)\\s+terme|pr[ée]avis|[àa]\\s+la\\s+demande|[àa]\\s+l'initiative|anticip)|mettre\\s+fin\\s[^.;]{0,40}?(?:convention|contrat|accord|partenariat|collaboration)|\\b(?:elle|il)\\s[^.;]{0,60}?\\br[ée]sili[ée]e?|\\b(?:peut|peuvent|pourra|pourront)\\b[^.;]{0,60}?\\b(?:(?:la|le)\\s+(?:r[ée]silier|d[ée]noncer)|y\\s+mettre\\s+fin)\\b");
    put(
        "litiges",
        "tribuna(?:l|ux)\\b|juridiction|litiges?\\b|diff[ée]rends?\\b|contestations?\\b|contentieux|r[èe]glement\\s+amiable|conciliation|m[ée]diation");
    put(
        "engagements",
        "s'engage(?:nt|ra|ront)?\\b|s'oblige(?:nt)?\\b|(?:est|sont)\\s+tenue?s?\\s+d|(?:doi(?:t|vent)|devra|devront)\\s");
    put(
        "responsabilite",
        "responsabilit[ée]s?\\b|(?:est|sont|sera|seront|demeure(?:nt)?|reste(?:nt)?|tenue?s?(?:\\s+pour)?)\\s+(?:\\p{L}+ment\\s+)?(?:seule?s?\\s+)?responsables?\\b|\\br[ée]pond(?:ent|ra|ront)?\\s+(?:seule?s?\\s+)?(?:de|des|du|d')|\\bindemnis|\\bdommages\\b|\\bpr[ée]judices?\\b(?!\\s+d)");
    put(
        "assurance",
        "\\bassurances?\\b|\\bassureurs?\\b|\\bpolices?\\s+d'assurance|\\bassur(?:e|ent|era|[ée]e?s?|er)\\b[^.;]{0,60}?\\b(?:contre|[àa]\\s+cet\\s+effet|en\\s+responsabilit[ée]|en\\s+valeur|tous\\s+risques|(?:est|sont)\\s+assur[ée]e?s?)|\\b(?:est|sont|[êe]tre)\\s+(?:\\p{L}+\\s+)?assur[ée]e?s?\\s+(?:pour|contre|en)\\b|couverture\\s+des\\s+risques");
    put(
        "confidentialite",
        "confidentiel|confidentialit|\\bsecrets?\\b|\\bdiscr[ée]tion\\b|divulg|obligation\\s+de\\s+r[ée]serve");
    put(
        "donnees_personnelles",
        "donn[ée]es\\s+(?:[àa]\\s+caract[èe]re\\s+)?personnel|2016/679|informatique\\s+et\\s+libert[ée]s|\\b78-17\\b");
  }

  /** Other acts than this one, of which a sentence of the kind may speak. */
  private static final String OTHER =
      "(?:march[ée]s?\\b|bau?x?\\b|baux\\b|abonnements?|polices?\\b|emprunts?|(?:contrats?|conventions?)\\s+(?:d'assurances?|de\\s+(?:travail|location|maintenance|pr[êe]t|fourniture|restauration|nettoyage)|collectives?|pass[ée]e?s?\\s+avec|conclue?s?\\s+avec|sign[ée]e?s?\\s+avec))";

  /**
   * What only opposes a sentence of the kind: a renewal is no term, not renewing is no termination,
   * renewing is no amendment; nor is what befalls another act.
   */
  private static final Map<String, Finder> UNLESS =
      Map.of(
          "resiliation",
          Wording.of(
              "(?:recondu|renouvel)(?![^.;]*r[ée]sili)|\\br[ée]sili\\p{L}*\\s+[^.;,]{0,30}?"
                  + OTHER
                  + "|\\b"
                  + OTHER
                  + "[^.;]{0,60}?\\br[ée]sili"),
          "modification",
          Wording.of(
              "renouvel|recondu|prorog|modification(?:s)?\\s+du\\s+(?:tarif|loyer|prix|taux)|\\bavenants?\\s+[^.;,]{0,30}?\\b"
                  + OTHER),
          "entree_en_vigueur",
          Wording.of(
              "\\br[ée]siliation\\s[^.;]{0,60}prend|\\bd[ée]nonciation\\s[^.;]{0,60}prend|\\bmodifications?\\s[^.;]{0,60}pren"),
          "litiges",
          Wording.of(
              "\\bgreffe\\b|immatricul|registre|redressement|liquidation|(?:suivi|gestion|services?|traitement|instruction)\\s+(?:des?\\s+|du\\s+)?contentieux"),
          "assurance",
          Wording.of(
              "assurance[- ](?:maladie|qualit[ée]|vieillesse|ch[ôo]mage|retraite)|assurance\\s+de\\s+sa\\s+consid"),
          "responsabilite",
          Wording.of("responsabilit[ée]\\s+d[eu]\\s+traitement|sans\\s+pr[ée]judice"));

  /** The same for headings, which name a kind by one word of several meanings. */
  private static final Map<String, Finder> MISHEADED =
      Map.of(
          "duree",
          Wording.of("\\btermes\\b(?!.*\\bdur[ée]e)|\\btermes?\\s+de\\s+r[ée]f[ée]rence"),
          "resiliation",
          Wording.of(
              "\\br[ée]solution\\s+(?:des?|amiable)|\\bretrait\\s+(?:des?|du)\\s+(?!la\\s+convention|parties?|membres?|l'une)|\\brupture\\s+de\\s+(?:stock|charge)|\\br[ée]siliation\\s+d(?:u|es)\\s+"
                  + OTHER),
          "modification",
          Wording.of(
              "(?:modification|r[ée]vision)s?\\s+(?:des?|du|de\\s+la)\\s+(?:prix|tarifs?|loyers?|redevances?|montants?|subvention|horaires|planning|programme|quantit[ée]s|taux|bar[èe]mes?)"),
          "litiges",
          Wording.of("\\brecours\\s+(?:[àa]|aux?)\\b"),
          "objet",
          Wording.of("\\bfinalit[ée]s?\\s+(?:des?|du)\\s+(?:la\\s+collecte|traitements?)"));

  private final Map<String, Finder> triggers = new LinkedHashMap<>();

  ClauseWording(Tables tables) {
    for (Row row : tables.rows("clause_body_triggers")) {
      Finder trigger = Finder.of(row.pattern("regex"));
      triggers.put(
          row.get("clause_kind"),
          Finder.of(
              "(?<!\\p{L})(?:" + trigger.pattern() + ")",
              trigger.flags() | Pattern.CASE_INSENSITIVE));
    }
    triggers.putAll(SENTENCES);
  }

  private static void put(String kind, String regex) {
    SENTENCES.put(kind, Wording.of(regex));
  }

  /** The kinds that words can show, in a fixed order. */
  List<String> kinds() {
    return List.copyOf(triggers.keySet());
  }

  Finder trigger(String kind) {
    return triggers.get(kind);
  }

  /** Whether a sentence that has the words of a kind says something else after all. */
  boolean denied(String kind, String sentence) {
    return UNLESS.containsKey(kind) && UNLESS.get(kind).matcher(sentence).find();
  }

  /** Whether a heading that has a word of a kind is about something else. */
  boolean misheaded(String kind, String heading) {
    return MISHEADED.containsKey(kind) && MISHEADED.get(kind).matcher(heading).find();
  }
}
