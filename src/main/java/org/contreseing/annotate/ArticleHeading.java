package org.contreseing.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.SourceText;

/**
 * How the headings of an agreement are written, as its last article shows: "ARTICLE 10 : LITIGES",
 * "X. Litiges".
 *
 * @param before what stands before the number
 * @param number of the last article; 0 when nothing is numbered
 * @param roman whether numbers are Roman
 * @param between what stands between number and title
 * @param capitals whether titles are in capitals
 */
record ArticleHeading(String before, int number, boolean roman, String between, boolean capitals) {

  private static final ArticleHeading PLAIN =
      new ArticleHeading("Article ", 0, false, " – ", false);
  private static final Pattern ARABIC = Pattern.compile("(\\D*?)(\\d{1,3})");
  private static final Pattern ROMAN =
      Pattern.compile("((?:(?i:articles?|art\\.?)\\s+)?)([IVXLC]{1,7})");
  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}.:)°–—-]{0,6}");
  private static final List<String> TENS =
      List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  /** The last of the main articles, empty when there is none. */
  static Optional<Article> last(List<Article> articles) {
    return articles.stream().filter(a -> a.level() == 1).reduce((before, after) -> after);
  }

  /** How the heading of an article is written. */
  static ArticleHeading of(Article article, SourceText text) {
    String line = text.slice(article.headingSpan()).strip();
    boolean capitals =
        !article.heading().isBlank()
            && article.heading().equals(article.heading().toUpperCase(Locale.ROOT));
    Matcher arabic = ARABIC.matcher(line);
    if (arabic.lookingAt()) {
      int number = Integer.parseInt(arabic.group(2));
      return heading(arabic, number, false, line, capitals);
    }
    Matcher roman = ROMAN.matcher(line);
    int number = leading(article.number());
    return roman.lookingAt() && number > 0 && roman(number).equals(roman.group(2))
        ? heading(roman, number, true, line, capitals)
        : new ArticleHeading(PLAIN.before, number, false, PLAIN.between, capitals);
  }

  private static ArticleHeading heading(
      Matcher start, int number, boolean roman, String line, boolean capitals) {
    Matcher signs = SIGNS.matcher(line).region(start.end(), line.length());
    String between = signs.lookingAt() ? signs.group() : "";
    return new ArticleHeading(
        start.group(1), number, roman, between.isEmpty() ? PLAIN.between : between, capitals);
  }

  static ArticleHeading plain() {
    return PLAIN;
  }

  private static int leading(String number) {
    Matcher digits = Pattern.compile("^\\d{1,3}").matcher(number);
    return digits.find() ? Integer.parseInt(digits.group()) : 0;
  }

  /** The heading of a further article, so many after the last one. */
  String of(String title, int rank) {
    String shown = title(title);
    int next = number + rank;
    return before + (roman ? roman(next) : String.valueOf(next)) + between + shown;
  }

  /** A title alone, where the document numbers by itself. */
  String title(String title) {
    return capitals ? title.toUpperCase(Locale.ROOT) : title;
  }

  private static String roman(int number) {
    return "C".repeat(number / 100) + TENS.get(number / 10 % 10) + ONES.get(number % 10);
  }
}
