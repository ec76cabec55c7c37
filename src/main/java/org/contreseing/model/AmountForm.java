package org.contreseing.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sums that are printed in a way that invites misreading: many digits in a row, "€/HT".
 *
 * @param span the first of them
 * @param quote the same, as read
 * @param better how to print it
 * @param count how many there are
 */
public record AmountForm(Span span, String quote, String better, int count) implements Located {

  private static final Pattern RUN = Pattern.compile("(?<![\\d.,])\\d{5,}(?!\\d)");
  private static final Pattern SLASH = Pattern.compile("(?i)(?:€|euros?)\\s?/\\s?(?:HT|TTC)\\b");

  static Optional<AmountForm> of(Agreement agreement) {
    List<Amount> odd = agreement.amounts().stream().filter(AmountForm::isOdd).toList();
    return odd.stream()
        .findFirst()
        .map(a -> new AmountForm(a.span(), a.quote(), better(a), odd.size()));
  }

  private static boolean isOdd(Amount amount) {
    return RUN.matcher(amount.quote()).find() || SLASH.matcher(amount.quote()).find();
  }

  private static String better(Amount amount) {
    String tax =
        switch (amount.tax()) {
          case EXCLUDED -> " HT";
          case INCLUDED -> " TTC";
          case UNSAID -> "";
        };
    return number(amount.value()) + "\u00A0€" + tax;
  }

  private static String number(BigDecimal value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('\u00A0');
    symbols.setDecimalSeparator(',');
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(value);
  }
}
