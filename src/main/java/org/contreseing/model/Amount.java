package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A sum of money.
 *
 * @param span figures, words and currency
 * @param quote as read
 * @param value in euros
 * @param inWords the value of the words beside the figures, in euros
 * @param tax what its label says of tax
 * @param role the part it plays, decided by its governing words
 * @param unit what one costs so much, singular where the text has it so: {@code "repas"}, {@code
 *     "élève/an"}; empty when it is no price of something
 */
public record Amount(
    Span span,
    String quote,
    BigDecimal value,
    Optional<BigDecimal> inWords,
    Tax tax,
    Role role,
    Optional<String> unit)
    implements Located {

  /** What the label says. */
  public enum Tax {
    EXCLUDED,
    INCLUDED,
    UNSAID;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The part a sum plays; {@link #code()} is the word of {@code amount_roles.csv}. */
  public enum Role {
    TOTAL,
    INSTALMENT,
    UNIT_PRICE,
    CAP,
    DEPOSIT,
    PENALTY,
    CAPITAL_SOCIAL,
    TAX,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A sum of which only the value is known so far. */
  public Amount(Span span, String quote, BigDecimal value, Optional<BigDecimal> inWords, Tax tax) {
    this(span, quote, value, inWords, tax, Role.OTHER, Optional.empty());
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** Whether words and figures are both given and differ. */
  public boolean contradictsItself() {
    return inWords.isPresent() && inWords.get().compareTo(value) != 0;
  }
}
