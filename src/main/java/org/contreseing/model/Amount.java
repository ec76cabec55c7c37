package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of money.
 *
 * @param span figures, words and currency
 * @param quote as read
 * @param value in euros
 * @param inWords the value of the words beside the figures, in euros
 * @param tax what its label says of tax
 */
public record Amount(
    Span span, String quote, BigDecimal value, Optional<BigDecimal> inWords, Tax tax)
    implements Located {

  /** What the label says. */
  public enum Tax {
    EXCLUDED,
    INCLUDED,
    UNSAID
  }

  /** Whether words and figures are both given and differ. */
  public boolean contradictsItself() {
    return inWords.isPresent() && inWords.get().compareTo(value) != 0;
  }
}
