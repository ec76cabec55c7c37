package org.contreseing.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Numbers of headings in any style, brought to one: arabic, dots between levels, {@code "8 bis"}.
 */
final class Numerals {

  /** A number as headings write it, without its separator. */
  static final String NUMBER =
      "(?:\\d{1,4}(?:\\s?(?i:er|ère|re|ème|e|°))?(?:(?!\\p{L})|(?=(?i:bis|ter|quater|quinquies|sexies|septies)(?!\\p{L})))(?:\\s?[.-]\\s?\\d{1,2}(?!\\d))*+"
          + "|(?iu:premi(?:er|ère)|unique|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième"
          + "|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième"
          + "|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?!\\p{L})"
          + "|I(?i:er)(?!\\p{L})|[IVXLC]{1,7}(?![\\p{L}])(?:\\.\\d{1,2}(?!\\d))*+|l(?![\\p{L}']))";

  /** What may follow a number: bis, ter…, or a capital letter. */
  static final String SUFFIX =
      "(?:\\s?-?(?i:bis|ter|quater|quinquies|sexies|septies|et dernier|et unique)(?!\\p{L})|\\s?[A-H](?![\\p{L}'.]))";

  private static final Map<Character, Integer> ROMAN =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
  private static final List<String> CARDINALS =
      List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
  private static final List<String> ORDINALS =
      List.of(
          "premier",
          "deuxième",
          "troisième",
          "quatrième",
          "cinquième",
          "sixième",
          "septième",
          "huitième",
          "neuvième",
          "dixième",
          "onzième",
          "douzième",
          "treizième",
          "quatorzième",
          "quinzième",
          "seizième");
  private static final Finder ARABIC =
      Finder.of("^(\\d{1,4})\\s?(?i:er|ère|re|ème|e|°)?((?:\\s?[.-]\\s?\\d{1,2})*)$");

  private Numerals() {}

  /**
   * The normalised number of a printed one and its suffix; {@code "l"} is what recognition makes of
   * 1.
   */
  static String normalise(String number, String suffix) {
    String plain = value(number.strip());
    String addition =
        suffix == null ? "" : suffix.replaceFirst("^\\s*-", "").strip().toLowerCase(Locale.ROOT);
    if (addition.isEmpty() || addition.startsWith("et ")) {
      return plain;
    }
    return addition.length() == 1
        ? plain + addition.toUpperCase(Locale.ROOT)
        : plain + " " + addition;
  }

  private static String value(String number) {
    Search arabic = ARABIC.matcher(number);
    if (arabic.matches()) {
      return Integer.parseInt(arabic.group(1))
          + arabic.group(2).replaceAll("\\s", "").replace('-', '.');
    }
    String word = number.toLowerCase(Locale.ROOT);
    int dot = number.indexOf('.');
    if (dot > 0) {
      return value(number.substring(0, dot)) + number.substring(dot);
    }
    if (word.equals("l")
        || word.equals("ier")
        || word.equals("unique")
        || word.equals("première")) {
      return "1";
    }
    if (word.equals("second")) {
      return "2";
    }
    int ordinal = Math.max(ORDINALS.indexOf(word), CARDINALS.indexOf(word));
    return ordinal >= 0
        ? String.valueOf(ordinal + 1)
        : roman(number).map(String::valueOf).orElse(number);
  }

  /** The value of a roman numeral in capitals, empty when it is not well formed. */
  static Optional<Integer> roman(String number) {
    int total = 0;
    for (int i = 0; i < number.length(); i++) {
      Integer value = ROMAN.get(number.charAt(i));
      if (value == null) {
        return Optional.empty();
      }
      Integer next = i + 1 < number.length() ? ROMAN.getOrDefault(number.charAt(i + 1), 0) : 0;
      total += value < next ? -value : value;
    }
    return total > 0 ? Optional.of(total) : Optional.empty();
  }
}
