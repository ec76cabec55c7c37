package org.contreseing.search;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads off a regular expression of {@link Pattern} how its matches may begin. What it does not
 * understand may begin with anything: the answer always covers at least all matches. Looking ahead
 * or behind is taken for nothing, except where it says that a word begins.
 */
final class LeadReader {

  private static final int UNREAD = Pattern.COMMENTS | Pattern.LITERAL | Pattern.CANON_EQ;

  private final String regex;
  private int at;

  private LeadReader(String regex) {
    this.regex = regex;
  }

  /** The beginnings of all matches; one that says nothing when they may be anything. */
  static Set<Lead> of(Pattern pattern) {
    if ((pattern.flags() & UNREAD) != 0) {
      return Lead.ANYTHING;
    }
    try {
      return new LeadReader(pattern.pattern()).alternatives();
    } catch (NotUnderstood e) {
      return Lead.ANYTHING;
    }
  }

  /** Something of the syntax that this reader leaves to the engine. */
  private static final class NotUnderstood extends RuntimeException {
    private NotUnderstood() {
      super(null, null, false, false);
    }
  }

  private Set<Lead> alternatives() {
    Set<Lead> all = sequence();
    while (next('|')) {
      all = Lead.or(all, sequence());
    }
    return all;
  }

  private Set<Lead> sequence() {
    Set<Lead> all = Lead.NOTHING;
    while (at < regex.length() && peek() != '|' && peek() != ')') {
      all = Lead.then(all, quantified(element()));
    }
    return all;
  }

  private Set<Lead> element() {
    char c = take();
    return switch (c) {
      case '(' -> group();
      case '[' -> Lead.one(CharacterSets.brackets(regex, at - 1, end -> at = end));
      case '.' -> Lead.one(Letters.ALL);
      case '^', '$' -> Lead.NOTHING;
      case '\\' -> escape();
      default -> Lead.one(Letters.set(c));
    };
  }

  private Set<Lead> escape() {
    char c = take();
    if (c == 'b') {
      return Lead.WORD_START;
    }
    if ("BAZz".indexOf(c) >= 0) {
      return Lead.NOTHING;
    }
    // "\\G" is the end of the match before, which the engine must see for itself
    if (c == 'G' || c == 'k' || Character.isDigit(c) || c == 'Q' || c == 'X' || c == 'N') {
      throw new NotUnderstood();
    }
    if (c == 'R') {
      // two characters at most, and one of them may be all
      return Lead.times(Lead.one(1L << Letters.SPACE), 1, 2);
    }
    return Lead.one(CharacterSets.escape(regex, at - 1, end -> at = end));
  }

  private Set<Lead> group() {
    if (!next('?')) {
      return closed(alternatives());
    }
    char kind = take();
    switch (kind) {
      case ':', '>':
        return closed(alternatives());
      case '=', '!':
        closed(alternatives());
        return Lead.NOTHING;
      case '<':
        return behindOrNamed();
      default:
        return flags();
    }
  }

  private Set<Lead> behindOrNamed() {
    if (next('=')) {
      closed(alternatives());
      return Lead.NOTHING;
    }
    if (next('!')) {
      int from = at;
      closed(alternatives());
      return excludesLetters(regex.substring(from, at - 1)) ? Lead.WORD_START : Lead.NOTHING;
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
  private Set<Lead> flags() {
    at--;
    while ("imsuU-".indexOf(peek()) >= 0) {
      at++;
    }
    char end = take();
    if (end == ')') {
      return Lead.NOTHING;
    }
    if (end != ':') {
      throw new NotUnderstood();
    }
    return closed(alternatives());
  }

  private Set<Lead> closed(Set<Lead> inside) {
    if (!next(')')) {
      throw new NotUnderstood();
    }
    return inside;
  }

  private Set<Lead> quantified(Set<Lead> once) {
    Set<Lead> all = once;
    while (at < regex.length() && "*+?{".indexOf(peek()) >= 0) {
      char c = take();
      all =
          switch (c) {
            case '*' -> Lead.times(all, 0, Integer.MAX_VALUE);
            case '+' -> Lead.times(all, 1, Integer.MAX_VALUE);
            case '?' -> Lead.times(all, 0, 1);
            default -> counted(all);
          };
      // reluctant or possessive: the same beginnings
      if (at < regex.length() && "+?".indexOf(peek()) >= 0) {
        at++;
      }
    }
    return all;
  }

  private Set<Lead> counted(Set<Lead> once) {
    int end = regex.indexOf('}', at);
    String[] bounds = regex.substring(at, end).split(",", -1);
    at = end + 1;
    int least = Integer.parseInt(bounds[0].strip());
    int most =
        bounds.length == 1
            ? least
            : bounds[1].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1].strip());
    return Lead.times(once, least, most);
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
