package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Lists of article numbers as laws have them: "articles L. 5211-1 et suivants, R. 123-4 (2°) et
 * 10-1".
 */
final class LawArticles {

  /**
   * One list.
   *
   * @param items numbers without points and spaces
   * @param more whether it means others between or after them
   * @param lettered whether its first number has the letter of a code's part
   */
  record Listed(int start, int end, List<String> items, boolean more, boolean lettered) {}

  private static final String LETTERED = "(?:lo|l\\.o|[lrda])\\.?~\\*?~\\d{1,5}(?:-\\d{1,4}){0,5}";
  private static final String SUFFIX =
      "(?:~er\\b|ère\\b)?(?: (?:bis|ter|quater|[a-z]{2,9}(?:xies|cies|ties|vies|nies|decies))\\b)?"
          + "(?: [a-hj-uwyz](?= (?:du|de la) (?:code|loi|cgi|même)\\b))?";
  private static final String PLAIN = "\\d{1,5}(?:-\\d{1,4}){0,5}";

  private static final Finder HEAD =
      Phrase.of(
          "\\b(?:articles?|art\\.?) (?:n°~)?(?=[lrda]\\.|[lrda]~\\*?~\\d|lo|\\d|premier\\b)"
              + "|(?<bare>(?<![\\p{L}\\d.'-])(?:lo|[lrd])(?=(?:\\.~\\*?~|\\*?)\\d{2,5}-\\d))");
  private static final Finder FIRST =
      Phrase.of("(?:" + LETTERED + "|" + PLAIN + ")" + SUFFIX + "|premier\\b");
  // a bare number goes on a list only where no thing is counted: not "L. 2122-21, 3 jours"
  private static final Finder NEXT =
      Phrase.of(
          LETTERED
              + SUFFIX
              + "|"
              + PLAIN
              + SUFFIX
              + "(?!\\p{L}|\\d|[./]\\d|°)(?=~(?:[,;.()]|(?:et|ou|à|du|de|des)\\b|$))");
  private static final Finder PART =
      Phrase.of(
          "(?:,?~\\(?(?:(?:\\d{1,2}(?:°|o\\b|er\\b|e\\b|ème\\b)|[ivx]{1,4}\\b(?!')|[a-h]\\)|premier|deuxième|second|troisième|quatrième|dernier)(?:~,~| et | ou | à )?){1,4}(?:~alinéas?\\b)?\\)?"
              + "|,? (?:alinéas?|paragraphes?|§)~\\d{1,2}(?: (?:et|à) \\d{1,2})?)(?!\\p{L})");
  private static final Finder MORE = Phrase.of(" et (?:suivants?\\b|s\\.)");
  private static final Finder LINK =
      Phrase.of(
          "(?:~[,;]~(?:et |ou )?(?:notamment )?| et (?:notamment )?| ou | (?<range>à) | ainsi que )"
              + "(?:(?:à |de |aux |des )?(?:l'|les )?articles? )?");

  private static final Finder SIGNS = Finder.of("[.*\\s]");
  private static final Finder FIRST_ARTICLE = Finder.of("^(?:premier|1er)$");
  private static final int MOST = 60;

  private LawArticles() {}

  /** All lists in order, those of the agreement's own articles among them. */
  static List<Listed> read(Prose prose) {
    List<Listed> found = new ArrayList<>();
    prose.each(
        HEAD,
        m -> {
          int last = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
          if (m.start() >= last) {
            list(prose, m.start(), m.group("bare") == null ? m.end() : m.start(), found);
          }
        });
    return found;
  }

  private static void list(Prose prose, int start, int from, List<Listed> found) {
    Search at = FIRST.matcher(prose.text());
    if (!at.region(from, prose.text().length()).lookingAt()) {
      return;
    }
    List<String> items = new ArrayList<>();
    boolean more = false;
    int end = from;
    Finder item = FIRST;
    int next = from;
    while (next >= 0 && items.size() < MOST && lookingAt(at, item, next)) {
      items.add(plain(at.group()));
      end = after(at, PART, at.end());
      int following = after(at, MORE, end);
      more |= following > end;
      end = following;
      item = NEXT;
      boolean linked = lookingAt(at, LINK, end);
      next = linked ? at.end() : -1;
      boolean range = linked && at.group("range") != null;
      more |= range && lookingAt(at, NEXT, next);
    }
    if (prose.isReadable(start, end)) {
      boolean lettered = Character.isLetter(items.get(0).charAt(0));
      found.add(new Listed(start, end, List.copyOf(items), more, lettered));
    }
  }

  private static boolean lookingAt(Search at, Finder pattern, int from) {
    return at.usePattern(pattern, from).useTransparentBounds(true).lookingAt();
  }

  private static int after(Search at, Finder pattern, int from) {
    return lookingAt(at, pattern, from) ? at.end() : from;
  }

  private static String plain(String item) {
    String bare = SIGNS.matcher(item).replaceAll("");
    if (FIRST_ARTICLE.matcher(bare).matches()) {
      return "1";
    }
    int letters = 0;
    while (Character.isLetter(bare.charAt(letters))) {
      letters++;
    }
    return bare.substring(0, letters).toUpperCase(Locale.ROOT) + bare.substring(letters);
  }
}
