package org.contreseing.facts;

import java.util.Set;
import org.contreseing.search.Finder;

/**
 * The verbs that put something upon their subject, and the wordings that do it the other way round
 * ("versé par la Commune", "à la charge de la Commune").
 */
final class ObligationVerbs {

  /**
   * Verbs that bind wherever they stand in the clause of their subject; words that are nouns or
   * adjectives too ("forme", "présente") are left out.
   */
  private static final Finder BINDING =
      Wording.exact(
          "(?:engage|oblige|assure|verse|désigne|réalise|participe|organise|confie|contribue|accueille|collabore|veille|apporte|communique|adresse|conserve|cède|autorise|facture|rembourse|accorde|attribue|finance|acquitte|informe|recrute|rémunère|gère|installe|respecte|effectue|héberge|assiste|accompagne|exécute|restitue|justifie|rédige|travaille|coordonne|mobilise|affecte|signale|nettoie|encadre|diffuse|exerce|assume|paie|paye|supporte|remplace|répare|procède|prépare)(?:nt|ra|ront)?"
              + "|engageront|paiera|procédera|supporteront|travailleront|cédera|gérera|rémunérera"
              + "|interdi(?:t|sent)|doit|doivent|devra|devront|(?:fourni|garanti|établi)(?:t|ssent|ra|ront)|(?:trans|re)?met(?:tent|tra|tront)?|(?:sou|main|entre)?tien(?:t|nent|dra|dront)|conviennent|prend(?:ra|ront)?|prennent|souscri(?:t|vent|ra|ront)|répond(?:ent|ra|ront)?|intervien(?:t|nent|dra|dront)");

  private static final Finder STATE =
      Wording.exact(
          "tenue?s?|charg[ée]e?s?|responsables?|astreinte?s?|redevables?|garante?s?|soumise?s?|oblig[ée]e?s?|assur[ée]e?s?");
  private static final Finder BEING = Wording.exact("est|sont|sera|seront|demeurent?|restent?");

  /** The shape of a verb in the third person, present or future. */
  private static final Finder SHAPE =
      Wording.exact(".*(?:e|ent|ont|ra|it|ît|end|ond|ient|oit|urt)|met|fait|tient|rend|sert");

  private static final Finder ADJECTIVE =
      Wording.exact(
          ".*(?:aire|aires|trice|ale|ive|euse|ienne|mixte|publique|ique|elle|aine|able|ante?)");

  /** Verbs of right, state or wish: they put nothing upon their subject. */
  private static final Set<String> IDLE =
      Set.of(
          "est",
          "sont",
          "peut",
          "peuvent",
          "pourra",
          "pourront",
          "dispose",
          "disposent",
          "bénéficie",
          "bénéficient",
          "reçoit",
          "reçoivent",
          "accède",
          "accèdent",
          "souhaite",
          "souhaitent",
          "entend",
          "entendent",
          "compte",
          "comptent",
          "comprend",
          "comprennent",
          "possède",
          "possèdent",
          "détient",
          "demeure",
          "demeurent",
          "reste",
          "restent",
          "connaît",
          "connait",
          "déclare",
          "déclarent",
          "reconnaît",
          "reconnaissent",
          "exploite",
          "utilise",
          "utilisent",
          "occupe",
          "constitue",
          "représente",
          "concerne",
          "devient",
          "estime",
          "décide",
          "décident",
          "refuse",
          "résilie",
          "dénonce",
          "demande",
          "demandent",
          "exige",
          "sollicite",
          "réserve",
          "réservent",
          "perçoit",
          "encaisse",
          "profite",
          "dépend",
          "relève",
          "existe",
          "regroupe",
          "recherchent",
          "rencontrent",
          "rapprochent",
          "efforcent",
          "et",
          "dont",
          "soit",
          "avant",
          "pendant",
          "durant",
          "suivant",
          "comme",
          "entre",
          "contre",
          "chaque",
          "autre",
          "quelle",
          "sise",
          "toute",
          "une",
          "cette",
          "même",
          "moitié",
          "seule",
          "double",
          "notamment",
          "ensemble",
          "souffre",
          "consent");

  private static final Set<String> CLITICS =
      Set.of(
          "s",
          "se",
          "n",
          "ne",
          "y",
          "en",
          "lui",
          "leur",
          "l",
          "le",
          "la",
          "les",
          "alors",
          "également",
          "aussi",
          "seul",
          "seule",
          "chacun",
          "chacune",
          "ensuite",
          "toujours",
          "ensemble",
          "qui",
          "ci",
          "après",
          "conjointement",
          "solidairement");

  private static final Finder DONE =
      Wording.exact(
          "(?:vers|pay|support|assur|réalis|effectu|rembours|financ|organis|désign|livr|gér|assum|communiqu|adress|instrui|prépar|exécut|accord|apport|rédig|men|hébergé|install|attribu|allou|acquitt|rémunér|recrut|form|affect|nomm|coordonn|pilot|anim|encadr|dress|présent|élabor|contrôl)ée?s?"
              + "|fourni[es]{0,2}|pris(?:e|es)?|mis(?:e|es)?|remis(?:e|es)?|transmis(?:e|es)?|établi[es]{0,2}|souscrit[es]{0,2}|garanti[es]{0,2}|entretenu[es]{0,2}|conduit[es]{0,2}|tenu[es]{0,2}|charge|disposition|œuvre|oeuvre|versement|paiement|fourniture|prêt|remise|réalisation|financement|livraison|accueil|remboursement|transmission");

  private ObligationVerbs() {}

  /** Whether the word binds the subject it has. */
  static boolean binds(Tokens tokens, int i) {
    String word = tokens.word(i);
    return BINDING.matcher(word).matches() || STATE.matcher(word).matches() && being(tokens, i);
  }

  private static boolean being(Tokens tokens, int i) {
    return BEING.matcher(tokens.word(i - 1)).matches()
        || BEING.matcher(tokens.word(i - 2)).matches();
  }

  /**
   * Whether what follows a subject at once is any verb that is not one of right, state or wish: in
   * a contract the present tense binds. An infinitive is an item of the list that the subject
   * opens.
   */
  static boolean follows(Tokens tokens, int next) {
    int at = next;
    while (at < next + 4
        && (CLITICS.contains(tokens.word(at)) || tokens.word(at).endsWith("ement"))) {
      at++;
    }
    String word = tokens.word(at);
    boolean infinitive = at == next && word.length() > 4 && word.matches(".*(?:er|ir|re)");
    return word.length() > 2
        && !IDLE.contains(word)
        && !ADJECTIVE.matcher(word).matches()
        && (infinitive || SHAPE.matcher(word).matches());
  }

  /** Whether one of the words before "par" is something done or given. */
  static boolean done(Tokens tokens, int by) {
    for (int i = by - 1; i >= Math.max(0, by - 4); i--) {
      if (DONE.matcher(tokens.word(i)).matches()) {
        return true;
      }
    }
    return false;
  }
}
