package org.contreseing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression of {@link Pattern} how its matches may begin. What it does not
 * understand may begin with anything: the answer always covers at least all matches. Looking ahead
 * or behind is taken for nothing, except where it says that a word begins.
 */
final class LeadReader {

  private static final int UNREAD = Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ;

  private static final Pattern ANY_CASE = Pattern.compile("\\(\\?[a-zA-Z]*i");
  private static final Pattern CAPITALS = Pattern.compile("\\[(?:\\\\p\\{Lu\\}|[A-ZÀ-ÖØ-Þ]|-)+\\]");

  private final String regex;
  private final boolean exact;
  private final boolean deep;
  private int at;

  private LeadReader(String regex, int flags, boolean deep) {
    this.regex = regex;
    exact = (flags & Pattern.CASE_INSENSITIVE) == 0 && !ANY_CASE.matcher(regex).find();
    this.deep = deep;
  }

  /** The beginnings of all matches; one that says nothing when they may be anything. */
  static Set<Lead> of(String regex, int flags) {
    return read(regex, flags, false).leads();
  }

  /** What must stand somewhere in all matches or beside them: one lead of each of these sets. */
  static List<Set<Lead>> needs(String regex, int flags) {
    return read(regex, flags, true).needs();
  }

  private static Form read(String regex, int flags, boolean deep) {
    if ((flags & UNREAD) != 0) {
      return Form.ANYTHING;
    }
    try {
      return new LeadReader(regex, flags, deep).alternatives();
    } catch (NotUnderstood | IndexOutOfBoundsException | NumberFormatException e) {
      // the engine says what is wrong with an expression that is none
      return Form.ANYTHING;
    }
  }

  /** Something of the syntax that this reader leaves to the engine. */
  private static final class NotUnderstood extends RuntimeException {
    private NotUnderstood() {
      super(null, null, false, false);
    }
  }

  private Form alternatives() {
    Form all = sequence();
    while (next('|')) {
      all = all.or(sequence());
    }
    return all;
  }

  private Form sequence() {
    List<Form> parts = new ArrayList<>();
    while (at < regex.length() && peek() != '|' && peek() != ')') {
      if (regex.startsWith("\\Q", at)) {
        quoted(parts);
      } else {
        parts.add(quantified(element()));
      }
    }
    return Form.sequence(parts, deep);
  }

  /** What stands between "\\Q" and "\\E"; what follows counts for its last character. */
  private void quoted(List<Form> parts) {
    int end = regex.indexOf("\\E", at);
    if (end < 0) {
      throw new NotUnderstood();
    }
    for (int i = at + 2; i < end; i++) {
      parts.add(letter(regex.charAt(i)));
    }
    at = end + 2;
    if (!parts.isEmpty()) {
      parts.add(quantified(parts.remove(parts.size() - 1)));
    }
  }

  private Form letter(char c) {
    long set = Letters.set(c);
    return Form.of(exact && Character.isUpperCase(c) ? Lead.capital(set) : Lead.one(set));
  }

  private Form element() {
    char c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> brackets();
      case '.' -> Form.of(Lead.one(Letters.ALL));
      case '^', '$' -> Form.NOTHING;
      case '\\' -> escape();
      default -> letter(c);
    };
  }

  private Form brackets() {
    int from = at - 1;
    long set = CharacterSets.brackets(regex, from, end -> at = end);
    boolean capital = exact && CAPITALS.matcher(regex).region(from, at).matches();
    return Form.of(capital ? Lead.capital(set) : Lead.one(set));
  }

  private Form escape() {
    char c = take();
    if (c == 'b') {
      return Form.of(Lead.WORD_START);
    }
    if ("BAZz".indexOf(c) >= 0) {
      return Form.NOTHING;
    }
    if (c == 'k' || c >= '1' && c <= '9') {
      return again(c);
    }
    // "\\G" is the end of the match before, which the engine must see for itself
    if (c == 'G' || c == '0' || c == 'Q' || c == 'X' || c == 'N') {
      throw new NotUnderstood();
    }
    if (c == 'R') {
      // two characters at most, and one of them may be all
      return Form.of(Lead.times(Lead.one(1L << Letters.SPACE), 1, 2));
    }
    int from = at - 1;
    long set = CharacterSets.escape(regex, from, end -> at = end);
    boolean capital = exact && regex.startsWith("p{Lu}", from);
    return Form.of(capital ? Lead.capital(set) : Lead.one(set));
  }

  /** What a group matched, once more: it may be anything, nothing too. */
  private Form again(char c) {
    if (c == 'k') {
      at = regex.indexOf('>', at) + 1;
    } else {
      while (at < regex.length() && Character.isDigit(regex.charAt(at))) {
        at++;
      }
    }
    return Form.ANYTHING;
  }

  private Form group() {
    if (!next('?')) {
      return closed(alternatives());
    }
    char kind = take();
    switch (kind) {
      case ':', '>':
        return closed(alternatives());
      case '=':
        return closed(alternatives()).beside();
      case '!':
        closed(alternatives());
        return Form.NOTHING;
      case '<':
        return behindOrNamed();
      default:
        return flags();
    }
  }

  private Form behindOrNamed() {
    if (next('=')) {
      return closed(alternatives()).beside();
    }
    if (next('!')) {
      int from = at;
      closed(alternatives());
      return excludesLetters(regex.substring(from, at - 1))
          ? Form.of(Lead.WORD_START)
          : Form.NOTHING;
    }
    at = regex.indexOf('>', at) + 1;
    return closed(alternatives());
  }

  /** "Not after a letter", whatever else it may not stand after. */
  private static boolean excludesLetters(String behind) {
    return behind.equals("\\p{L}")
        || behind.equals("\\w")
        || behind.startsWith("[\\p{L}")
            && behind.indexOf(']') == behind.length() - 1
            && !behind.contains("&&");
  }

  /** "(?i)" or "(?i:…)": case parts no classes; what the others change is not understood. */
  private Form flags() {
    at--;
    while ("imsuU-".indexOf(peek()) >= 0) {
      at++;
    }
    char end = take();
    if (end == ')') {
      return Form.NOTHING;
    }
    if (end != ':') {
      throw new NotUnderstood();
    }
    return closed(alternatives());
  }

  private Form closed(Form inside) {
    if (!next(')')) {
      throw new NotUnderstood();
    }
    return inside;
  }

  private Form quantified(Form once) {
    Form all = once;
    while (at < regex.length() && "*+?{".indexOf(peek()) >= 0) {
      char c = take();
      all =
          switch (c) {
            case '*' -> all.times(0, Integer.MAX_VALUE);
            case '+' -> all.times(1, Integer.MAX_VALUE);
            case '?' -> all.times(0, 1);
            default -> counted(all);
          };
      // reluctant or possessive: the same beginnings
      if (at < regex.length() && "+?".indexOf(peek()) >= 0) {
        at++;
      }
    }
    return all;
  }

  private Form counted(Form once) {
    int end = regex.indexOf('}', at);
    String[] bounds = regex.substring(at, end).split(",", -1);
    at = end + 1;
    int least = Integer.parseInt(bounds[0].strip());
    int most =
        bounds.length == 1
            ? least
            : bounds[1].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1].strip());
    return once.times(least, most);
  }

  private char peek() {
    if (at >= regex.length()) {
      throw new NotUnderstood();
    }
    return regex.charAt(at);
  }

  private char take() {
    char c = peek();
    at++;
    return c;
  }

  private boolean next(char c) {
    boolean there = at < regex.length() && regex.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
