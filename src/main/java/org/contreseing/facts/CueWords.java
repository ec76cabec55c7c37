package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.tables.Row;

/**
 * The words that a cell of a {@link RoleTable} asks for. "These, and none of those" is written
 * {@code ^(?!.*(?:those)).*(?:these)}, which goes through a text at every character; asked one
 * after the other, both are found as quickly as any words. Immutable.
 *
 * @param absent what must not stand in the text
 * @param present what must
 */
record CueWords(Optional<Finder> absent, Finder present) {

  private static final String NONE_OF = "^(?!.*";
  private static final String ANYWHERE = ".*";
  private static final String ANYTHING = ".*$";

  static CueWords of(String regex) {
    if (!regex.startsWith(NONE_OF) || regex.contains("\\Q")) {
      return new CueWords(Optional.empty(), finder(regex));
    }
    int close = closing(regex);
    String rest = regex.substring(close + 1);
    boolean all = rest.isEmpty() || rest.equals(ANYTHING);
    if (!all && !isPlain(rest)) {
      return new CueWords(Optional.empty(), finder(regex));
    }
    return new CueWords(
        Optional.of(finder(regex.substring(NONE_OF.length(), close))),
        finder(all ? "" : rest.substring(ANYWHERE.length())));
  }

  private static Finder finder(String regex) {
    return Finder.of(regex, Row.FLAGS);
  }

  /** Whether words that may stand anywhere follow, with no choice but within brackets. */
  private static boolean isPlain(String rest) {
    return rest.startsWith(ANYWHERE + "(?:") && next(rest, ANYWHERE.length(), '|') == rest.length();
  }

  private static int closing(String regex) {
    // from behind the bracket that the look ahead opens
    return next(regex, 2, ')');
  }

  /** The first place of a sign outside all brackets; the length if there is none. */
  private static int next(String regex, int from, char sign) {
    int groups = 0;
    int sets = 0;
    int at = from;
    while (at < regex.length() && !(regex.charAt(at) == sign && groups + sets == 0)) {
      char c = regex.charAt(at);
      sets += c == '[' ? 1 : c == ']' && sets > 0 ? -1 : 0;
      if (sets == 0) {
        groups += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
      at += c == '\\' ? 2 : 1;
    }
    return Math.min(at, regex.length());
  }

  boolean in(Indexed text) {
    return absent.filter(a -> a.matcher(text).find()).isEmpty() && present.matcher(text).find();
  }
}
