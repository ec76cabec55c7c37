package org.contreseing.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Words that a typesetter broke at the end of a line. The hyphen he put there is none of the
 * word's; that of a compound ("vice-", "présidente") is. The document itself tells them apart where
 * it has the word elsewhere; else the parts of which French makes compounds do.
 */
final class BrokenWords {

  // In upper case only a line that is as long as lines of prose was broken for want of room.
  private static final int FULL_LINE = 40;
  private static final int LONGEST_LINE = 400;

  private static final Finder WORD =
      Finder.of("[\\p{L}\\p{M}]++(?:[-\u2010\u2011][\\p{L}\\p{M}]++)*+");

  // Only pairs that no syllables of one word make: "ci-après" and "sous-préfet", but "ci-vil" and
  // "sous-crire".
  private static final Finder COMPOUND =
      Finder.of(
          "(?:vice|demi|semi|non|celui|celles?|ceux|peut|rendez|quelques|sainte?|procès|sud|nord"
              + "|chefs?|accords?|lois?)-.*"
              + "|ci-(?:après|joint|dessus|dessous|contre|inclu|annex).*"
              + "|sous-(?:préf|trait|loc|direct|total|ensemble|sol|conces).*"
              + "|(?:par|au|là)-(?:delà|dessus|dessous|devant|bas)"
              + "|avant-(?:projet|contrat|dern).*|après-(?:midi|vente)"
              + "|(?:vingt|trente|quarante|cinquante|soixante|quatre|dix)-(?:et|une?|deux|trois|quatre"
              + "|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?)"
              + "|.*-(?:mêmes?|nous|vous|elles?|ils?|lieux?|lès)");

  // In the middle of names of places: "Brémoire-sur-Mer", "vis-à-vis".
  private static final Finder LINK =
      Finder.of("sur|sous|à|de|du|des|en|la|le|les|lès|lez|et|aux?|près|devant|ès");

  private final String text;
  private Set<String> known = Set.of();

  BrokenWords(String text) {
    this.text = text;
  }

  /**
   * Where a word goes on whose first part ends with the hyphen at an offset; the offset itself when
   * there is none.
   */
  int rest(int at) {
    if (!isHyphen(text.charAt(at)) || at < 2 || !isLetter(at - 1)) {
      return at;
    }
    int rest = afterLineEnd(at + 1);
    boolean word = isLetter(at - 2) || isHyphen(text.charAt(at - 2));
    boolean goesOn = word && rest > at && isLetter(rest) && (isLetter(rest + 1) || isElided(rest));
    return goesOn && sameCase(at, rest) && !inColumns(at, rest) ? rest : at;
  }

  /** Whether the hyphen stays when the parts around it are joined. */
  boolean keepsHyphen(int at, int rest) {
    if (text.charAt(at) == '\u00AD') {
      return false;
    }
    String first = text.substring(wordStart(at), at).toLowerCase(Locale.ROOT);
    String second = text.substring(rest, wordEnd(rest)).toLowerCase(Locale.ROOT);
    readWords();
    if (known.contains(first + second)) {
      return false;
    }
    boolean compound =
        known.contains(first + "-" + second)
            || isHyphenOf(wordStart(at) - 1) && LINK.matcher(first).matches()
            || isHyphenOf(wordEnd(rest)) && LINK.matcher(second).matches();
    return compound
        || isElided(rest)
        || COMPOUND.matcher(first + "-" + second).matches()
        || Character.isUpperCase(text.charAt(rest));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private boolean isHyphenOf(int at) {
    return at > 0 && at + 1 < text.length() && isHyphen(text.charAt(at)) && isLetter(at + 1);
  }

  private boolean isLetter(int at) {
    return at < text.length() && (Character.isLetter(text.charAt(at)) || isAccent(at));
  }

  // "Saint-Marcelin-" over "d'Aubeyre".
  private boolean isElided(int at) {
    return at + 1 < text.length() && "'\u2019".indexOf(text.charAt(at + 1)) >= 0;
  }

  // Of a letter and its accent as two characters.
  private boolean isAccent(int at) {
    return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }

  // One line end with the spaces around it; the offset before them when there is none, or two.
  private int afterLineEnd(int from) {
    int at = afterSpaces(from);
    if (at == text.length() || "\n\r".indexOf(text.charAt(at)) < 0) {
      return from - 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    return afterSpaces(at);
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private boolean sameCase(int at, int rest) {
    boolean lower = Character.isLowerCase(text.charAt(rest));
    return lower || at - lineStart(at) >= FULL_LINE && Character.isUpperCase(text.charAt(rest));
  }

  // What stands in one of several columns goes on below it, and not at the start of the next line.
  private boolean inColumns(int at, int rest) {
    String line = text.substring(lineStart(at), at).strip();
    String next = text.substring(rest, Math.min(lineEnd(rest), rest + LONGEST_LINE)).strip();
    return isSplit(line) || isSplit(next);
  }

  private static boolean isSplit(String line) {
    return line.contains("   ") || line.contains("\t") || line.contains("|");
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LINE && "\n\r".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length() && "\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && isLetter(start - 1)) {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private void readWords() {
    if (known.isEmpty()) {
      known = new HashSet<>();
      Search words = WORD.matcher(text);
      while (words.find()) {
        String word = words.group().replaceAll("[\u2010\u2011]", "-").toLowerCase(Locale.ROOT);
        known.add(word);
        known.addAll(List.of(word.split("-")));
      }
    }
  }
}
