package org.contreseing.facts;

import java.math.BigDecimal;
import org.contreseing.model.Amount;

/**
 * A quantity and its unit price, before any total: "20 jours à 450 €", "450 € × 20 jours".
 *
 * @param start offset of the first of both in the text
 * @param end offset after the last
 * @param count how many
 * @param price what one costs
 * @param unit the first word of what is counted; empty when nothing is named
 */
record Factor(int start, int end, BigDecimal count, Amount price, String unit) {

  /**
   * Whether a price "par jour" is one of what is counted; "10 agents à 50 € par mois" lacks a
   * multiplier.
   */
  boolean isPricedPer(String per) {
    return stem(per).equals(stem(unit)) || per.matches("ht|ttc|unité|unitaire|pièce|l'unité");
  }

  private static String stem(String word) {
    return word.replaceFirst("[sx]$", "").replaceFirst("n?ée$", "");
  }
}
