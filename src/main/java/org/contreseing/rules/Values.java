package org.contreseing.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.Label;
import org.contreseing.model.Language;
import org.contreseing.model.Length;

/**
 * The values a rule may put into a message, and how each is written: for people in their language,
 * for fingerprints in one form.
 */
final class Values {

  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter FRENCH_FIRST =
      DateTimeFormatter.ofPattern("d'er' MMMM uuuu", Locale.FRENCH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ROOT);

  private Values() {}

  static String month(YearMonth month, Language language) {
    return MONTH.withLocale(language == Language.FR ? Locale.FRENCH : Locale.ENGLISH).format(month);
  }

  /**
   * The value itself, when it is of a kind that can be written; of an {@code Optional} its content,
   * {@code ""} when there is none.
   */
  static Object checked(String name, Object value) {
    return value instanceof Optional<?> maybe
        ? maybe.<Object>map(v -> known(name, v)).orElse("")
        : known(name, value);
  }

  private static Object known(String name, Object value) {
    boolean known =
        value instanceof String
            || value instanceof Integer
            || value instanceof Boolean
            || value instanceof BigDecimal
            || value instanceof LocalDate
            || value instanceof Length
            || value instanceof Label
            || value instanceof List<?>;
    if (!known) {
      String kind = value == null ? "null" : value.getClass().getSimpleName();
      throw new IllegalArgumentException(
          "argument “" + name + "” is a " + kind + "; give a text, number, day, length or list");
    }
    return value;
  }

  /** One form for all languages. */
  static String canonical(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value instanceof Length length ? length.iso() : value.toString();
  }

  /** As people of a language write it; text of the document stays on one line. */
  static String worded(Object value, Language language) {
    if (value instanceof LocalDate day) {
      return day(day, language);
    }
    if (value instanceof Length length) {
      return length.worded(language);
    }
    if (value instanceof BigDecimal number) {
      return number(number, language);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(v -> worded(v, language)).collect(Collectors.joining(", "));
    }
    if (value instanceof Label label) {
      return label.in(language);
    }
    return value.toString().strip().replaceAll("\\s+", " ");
  }

  private static String day(LocalDate day, Language language) {
    if (language == Language.EN) {
      return ENGLISH_DAY.format(day);
    }
    return (day.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH_DAY).format(day);
  }

  // Cents only where there are some, as in the agreements themselves.
  private static String number(BigDecimal number, Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(language == Language.FR ? '\u00A0' : ',');
    symbols.setDecimalSeparator(language == Language.FR ? ',' : '.');
    BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
    boolean whole = cents.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(cents);
  }
}
