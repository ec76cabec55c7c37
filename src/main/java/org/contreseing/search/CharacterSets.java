package org.contreseing.search;

import java.util.function.IntConsumer;

/**
 * The classes that a bracket expression or an escape of a regular expression may match; all of them
 * where they are not worth telling apart.
 */
final class CharacterSets {

  private static final int LONGEST_RANGE = 1024;

  private CharacterSets() {}

  /**
   * A bracket expression.
   *
   * @param from index of the opening bracket
   * @param end is told the index after the closing one
   */
  static long brackets(String regex, int from, IntConsumer end) {
    Reader reader = new Reader(regex, from + 1);
    long set = reader.brackets();
    end.accept(reader.at);
    return set;
  }

  /**
   * An escape that stands for one character.
   *
   * @param from index of the character after the backslash
   * @param end is told the index after the escape
   */
  static long escape(String regex, int from, IntConsumer end) {
    Reader reader = new Reader(regex, from);
    long set = reader.escape().set;
    end.accept(reader.at);
    return set;
  }

  /**
   * What an escape stands for; {@code single} when it is one character, which may begin a range.
   */
  private record Escaped(long set, char single, boolean isSingle) {
    private static Escaped of(char c) {
      return new Escaped(Letters.set(c), c, true);
    }

    private static Escaped of(long set) {
      return new Escaped(set, '\0', false);
    }
  }

  private static final class Reader {
    private final String regex;
    private int at;

    private Reader(String regex, int at) {
      this.regex = regex;
      this.at = at;
    }

    private long brackets() {
      boolean negated = regex.charAt(at) == '^';
      at += negated ? 1 : 0;
      long set = 0;
      boolean crossed = false;
      for (boolean first = true; regex.charAt(at) != ']' || first; first = false) {
        if (regex.startsWith("&&", at)) {
          crossed = true;
          at += 2;
        } else {
          set |= member();
        }
      }
      at++;
      return negated || crossed ? Letters.ALL : set;
    }

    private long member() {
      char c = regex.charAt(at++);
      if (c == '[') {
        return brackets();
      }
      Escaped low = c == '\\' ? escape() : Escaped.of(c);
      boolean range =
          low.isSingle && regex.charAt(at) == '-' && "[]".indexOf(regex.charAt(at + 1)) < 0;
      if (!range) {
        return low.set;
      }
      at++;
      char d = regex.charAt(at++);
      Escaped high = d == '\\' ? escape() : Escaped.of(d);
      return high.isSingle ? range(low.single, high.single) : Letters.ALL;
    }

    private static long range(char low, char high) {
      if (high - low > LONGEST_RANGE) {
        return Letters.ALL;
      }
      long set = 0;
      for (int c = low; c <= high; c++) {
        set |= Letters.set((char) c);
      }
      return set;
    }

    private Escaped escape() {
      char c = regex.charAt(at++);
      return switch (c) {
        case 's', 'h', 'v' -> Escaped.of(1L << Letters.SPACE);
        case 'd' -> Escaped.of(1L << Letters.DIGIT);
        case 'w' -> Escaped.of(Letters.word());
        case 't', 'n', 'r', 'f' -> Escaped.of(1L << Letters.SPACE);
        case 'p' -> Escaped.of(property());
        case 'u' -> code(4);
        case 'x' -> code(2);
        default -> Character.isLetterOrDigit(c) ? Escaped.of(unknown(c)) : Escaped.of(c);
      };
    }

    /** Skips what belongs to an escape that says nothing here. */
    private long unknown(char c) {
      if (c == 'P') {
        property();
      }
      return Letters.ALL;
    }

    private long property() {
      String name = regex.substring(at, at + 1);
      int end = at + 1;
      if (name.equals("{")) {
        end = regex.indexOf('}', at) + 1;
        name = regex.substring(at + 1, end - 1);
      }
      at = end;
      return switch (name) {
        case "L", "Lu", "Ll", "IsL" -> Letters.ANY_LETTER;
        case "Nd" -> 1L << Letters.DIGIT;
        case "N" -> Letters.ANY_NUMBER;
        case "Zs", "Z" -> 1L << Letters.SPACE;
        default -> Letters.ALL;
      };
    }

    private Escaped code(int digits) {
      if (regex.charAt(at) == '{') {
        at = regex.indexOf('}', at) + 1;
        return Escaped.of(Letters.ALL);
      }
      char c = (char) Integer.parseInt(regex.substring(at, at + digits), 16);
      at += digits;
      return Escaped.of(c);
    }
  }
}
