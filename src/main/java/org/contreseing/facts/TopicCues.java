package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Article;
import org.contreseing.model.Label;
import org.contreseing.search.Finder;

/**
 * Topics of articles by the words that speak of them: how a heading or a reference names a topic,
 * and what a text that is about it cannot do without. Patterns run over folded text.
 */
final class TopicCues {

  /**
   * One topic.
   *
   * @param label its name
   * @param kinds the kinds of clause that are about it
   * @param named how it is named
   * @param spoken what every text about it has
   * @param strong what only a text about it has; empty when its words turn up everywhere
   */
  record Topic(
      Label label, Set<String> kinds, Finder named, Finder spoken, Optional<Finder> strong) {

    /** Whether an article is about it by its heading, by its kind or by some word. */
    boolean touches(Article article) {
      return kinds.stream().anyMatch(article::hasClause)
          || article.clause().filter(kinds::contains).isPresent()
          || spoken.matcher(Spelling.fold(article.heading() + " " + article.body())).find();
    }

    /** Whether the heading of an article is about it. */
    boolean heads(Article article) {
      return kinds.stream().anyMatch(article::hasClause)
          || named.matcher(Spelling.fold(article.heading())).find();
    }
  }

  // to renew by a new agreement is no "reconduction"; to renew in silence is
  private static final String EXPRESS = "\\b(?:expres|propos|nouvelle convention|avenant)";

  static final Topic RENEWAL =
      topic(
          "la reconduction",
          "renewal",
          "reconduction",
          "\\breconductions?\\b(?! expresse)",
          "\\brecondu|\\btacit|\\bprorog|\\bprolong|^(?s:(?!.*" + EXPRESS + ").*\\brenouvel)",
          "");
  static final Topic NEW_TERM =
      topic(
          "un renouvellement exprès",
          "an express renewal",
          "",
          "\\brenouvellements?\\b",
          "\\brenouvel",
          "^(?s:(?=.*" + EXPRESS + ").*\\brenouvel)");
  static final Topic ARBITRATION =
      topic(
          "l'arbitrage",
          "arbitration",
          "",
          "\\bclause compromissoire|\\barbitrage\\b",
          "\\barbitr|compromis\\b",
          "");
  static final Topic TERMINATION =
      topic(
          "la résiliation",
          "termination",
          "resiliation fin_contrat",
          "\\bresiliation\\b|\\bdenonciation\\b",
          "\\bresili|\\bdenonc|\\bmettre fin|\\bmet fin|\\bprend(?:re|ra)? fin|\\brompu|\\bruptur|\\brompre|\\bcess|\\bretrait|\\bresolu|\\binterromp|\\bquitter|\\bcaduc|\\bse retir|\\bpreavis",
          "\\b(?:etre|est|sera|peut|pourra|la) resili(?:ee?|er|ation)\\b|\\b(?:peut|pourra|entend) (?:mettre fin|se retirer|denoncer)\\b");
  static final Topic NOTICE =
      topic(
          "le préavis",
          "notice",
          "resiliation fin_contrat reconduction",
          "\\bpreavis\\b|\\bdelais? de (?:prevenance|denonciation)\\b",
          "\\bpreavis|\\bprevenance|\\bprevien|\\bpreven|\\bavis|\\bavert|\\bnotifi|\\bdenonc|\\bresili|\\bretir|\\bavant\\b",
          "");
  static final Topic SECRECY =
      topic(
          "la confidentialité",
          "confidentiality",
          "confidentialite donnees_personnelles",
          "\\bconfidentialite\\b|\\bsecret professionnel\\b",
          "\\bconfidenti|\\bsecret|\\bdivulg|\\bdiscretion|\\btiers\\b|\\bcommuniqu|\\breserve|\\bdonnees\\b|\\binformations?\\b",
          "\\b(?:strictement|restent|sont) confidentiel");
  static final Topic PRICE =
      topic(
          "le prix",
          "the price",
          "financier paiement remboursement_restitution penalites",
          "\\bprix\\b|\\btarifs?\\b|\\bmontants?\\b|\\bredevances?\\b|\\bloyers?\\b|\\bparticipation financiere\\b|\\bsubventions?\\b",
          "\\bprix|\\btarif|\\bmontant|€|\\beuro|\\bredevance|\\bloyer|\\bgratui|\\bcout|\\bfrais|\\bcharge|\\bpaie|\\bpaye|\\bpayable|\\bremuner|\\bversement|\\bverse|\\bfactur|\\bsubvention|\\bsomme|\\bfinanc|\\bdepens|\\bcotis|\\bcontribution|\\bindemnit|\\bforfait|\\bonereu|\\bbarem|\\bpenalit|\\bbudget|\\bfermage",
          "\\b\\d[\\d ]*(?:€|euros)");
  static final Topic TERM =
      topic(
          "la durée",
          "the term",
          "duree entree_en_vigueur reconduction",
          "\\bduree\\b(?! (?:du preavis|de preavis|de mise|des travaux|de conservation))",
          "\\bduree|\\bans?\\b|\\bannees?\\b|\\bmois\\b|\\bjours?\\b|\\bterme\\b|\\bjusqu|\\becheance|\\bexpir|\\bpreavis|\\bdelai",
          "\\bpour une duree de\\b");
  static final Topic DISPUTES =
      topic(
          "les litiges",
          "disputes",
          "litiges droit_applicable",
          "\\blitiges\\b|\\bdifferends\\b|\\btribunal competent\\b|\\breglement amiable\\b",
          "\\blitig|\\bdifferend|\\btribuna|\\bjuridict|\\bconcilia|\\bmediat|\\bamiable|\\bcontesta|\\bcontentieu|\\bdesaccord|\\bjuge",
          "\\btribunal (?:administratif|judiciaire|de commerce)|\\bportes? devant\\b");
  static final Topic LIABILITY =
      topic(
          "l'assurance",
          "insurance",
          "assurance responsabilite",
          "\\bassurances?\\b",
          "\\bassur|\\bresponsab|\\bgaranti|\\brisque|\\bpolice|\\bdommage|\\bsinistre",
          "\\b(?:police|attestation) d'assurance\\b");
  static final Topic CHANGE =
      topic(
          "la modification",
          "amendment",
          "modification",
          "\\bmodifications? de (?:la|cette) (?:presente )?convention\\b|\\bavenants?\\b",
          "\\bmodif|\\bavenant|\\brevis|\\badapt|\\bchang",
          "\\b(?:par|d'un|un) avenant\\b");

  /** Those a heading may promise in vain. */
  static final List<Topic> PROMISED =
      List.of(RENEWAL, ARBITRATION, TERMINATION, SECRECY, PRICE, DISPUTES, LIABILITY, CHANGE);

  /** Those an article may be about, the surest first. */
  static final List<Topic> TREATED =
      List.of(DISPUTES, NEW_TERM, TERMINATION, SECRECY, LIABILITY, CHANGE, TERM, PRICE);

  /** Those a reference may seek. */
  static final List<Topic> SOUGHT =
      List.of(TERM, PRICE, TERMINATION, NOTICE, SECRECY, DISPUTES, LIABILITY, CHANGE);

  private TopicCues() {}

  private static Topic topic(
      String fr, String en, String kinds, String named, String spoken, String strong) {
    return new Topic(
        new Label(fr, en),
        kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" ")),
        exact(named),
        exact(spoken),
        strong.isEmpty() ? Optional.empty() : Optional.of(exact(strong)));
  }

  private static Finder exact(String regex) {
    return Wording.exact(regex.replace(" ", "\\s+"));
  }
}
