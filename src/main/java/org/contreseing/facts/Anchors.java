package org.contreseing.facts;

import org.contreseing.search.Finder;

/** Whether the text says from when a period runs, and whether its limit may be read as a notice. */
final class Anchors {

  // an "accusé de réception" is a kind of letter; "à l'expiration d'un préavis" says when the
  // notice ends, not when it starts
  private static final Finder ANCHOR =
      Phrase.of(
          "\\b(?:à (?:compter|partir|dater) d|suivant|(?:qui|que) sui(?:t|vent|vra|vront)|précédant|qui précède|après|avant (?:l'|la |le |son |sa |chaque |cette |ce |leur |toute )"
              + "|à l'avance|dès |date anniversaire|échéance|première présentation|(?<!accusé\\ |avis\\ )(?:de|à|sa|après) (?:la )?(?:réception|notification)|qui court|courant|court|(?:dé)?comptée? (?:de|depuis)\\b|depuis (?:la |le |sa |son )|point de départ"
              + "|dater du|à l'issue d(?!(?:'un|u) (?:préavis|délai))|au préalable)");
  // "dans les trois mois de la diffusion"
  private static final Finder EVENT_AFTER =
      Phrase.of("^ (?:de (?:la|l'|leur|sa|cette|ce|chaque)(?! part\\b)|du\\b)");
  private static final Finder NEXT =
      Phrase.of(
          "\\b(?:ce|le|ledit) (?:délai|préavis)\\b.{0,60}(?:court|commence|part|compter|partir|décompt|point de départ)|^.{0,80}\\b(?:à (?:compter|partir|dater) d)");
  private static final Finder EFFECT_WITHIN =
      Phrase.of(
          "\\b(?:(?<!suivie?s?\\ d'|sans\\ )effets?|effecti(?:f|ve)|intervien\\w*|produi\\w*|prononcée?)\\b[^.;]{0,60}\\bdans (?:les|la|le|un délai (?:maximum |maximal )?(?:de|d'))~(?:un délai )?$");

  private Anchors() {}

  /** Whether the sentence, or the next one, says from when the period runs. */
  static boolean isAnchored(Surroundings around, String nextSentence) {
    return ANCHOR.matcher(around.sentence()).find()
        || EVENT_AFTER.matcher(around.after()).find()
        || NEXT.matcher(nextSentence).find();
  }

  /** Whether something takes effect "within" the period: at its end, or on any day of it. */
  static boolean isAmbiguous(Surroundings around) {
    return EFFECT_WITHIN.matcher(around.before()).find();
  }
}
