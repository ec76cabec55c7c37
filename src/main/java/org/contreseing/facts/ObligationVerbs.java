package org.contreseing.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.search.Finder;

/**
 * The verbs that put something upon their subject, and the wordings that do it the other way round
 * ("versé par la Commune", "à la charge de la Commune").
 */
final class ObligationVerbs {

  /** Verbs that bind wherever they stand in the clause of their subject, by stem and ending. */
  private static final Set<String> BINDING = binding();

  private static final Set<String> STATE =
      forms(
          "tenu chargé charge responsable astreint redevable garant soumis obligé oblige assuré assure",
          "",
          "e",
          "s",
          "es");
  private static final Set<String> BEING =
      Set.of("est", "sont", "sera", "seront", "demeure", "demeurent", "reste", "restent");

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
    return BINDING.contains(word) || STATE.contains(word) && being(tokens, i);
  }

  private static boolean being(Tokens tokens, int i) {
    return BEING.contains(tokens.word(i - 1)) || BEING.contains(tokens.word(i - 2));
  }

  /** Words that are nouns or adjectives too ("forme", "présente") are left out. */
  private static Set<String> binding() {
    Set<String> all =
        forms(
            "engage oblige assure verse désigne réalise participe organise confie contribue accueille"
                + " collabore veille apporte communique adresse conserve cède autorise facture"
                + " rembourse accorde attribue finance acquitte informe recrute rémunère gère"
                + " installe respecte effectue héberge assiste accompagne exécute restitue justifie"
                + " rédige travaille coordonne mobilise affecte signale nettoie encadre diffuse exerce"
                + " assume paie paye supporte remplace répare procède prépare prend",
            "",
            "nt",
            "ra",
            "ront");
    all.addAll(forms("fourni garanti établi", "t", "ssent", "ra", "ront"));
    all.addAll(forms("met transmet remet", "", "tent", "tra", "tront"));
    all.addAll(forms("tien soutien maintien entretien intervien", "t", "nent", "dra", "dront"));
    all.addAll(forms("souscri", "t", "vent", "ra", "ront"));
    all.addAll(forms("répond", "", "ent", "ra", "ront"));
    all.addAll(
        List.of(
            ("engageront paiera procédera supporteront travailleront cédera gérera rémunérera"
                    + " interdit interdisent doit doivent devra devront conviennent prennent")
                .split(" ")));
    return Set.copyOf(all);
  }

  /** Every stem with every ending. */
  private static Set<String> forms(String stems, String... endings) {
    Set<String> forms = new HashSet<>();
    for (String stem : stems.split(" ")) {
      for (String ending : endings) {
        forms.add(stem + ending);
      }
    }
    return forms;
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
