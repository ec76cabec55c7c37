package org.contreseing.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells where in a text something may begin, by the classes of the next three characters. */
final class LeadTable {

  /** Beginnings with these first characters only: what may follow two of them. */
  private static final class Places {
    private final long[] second = new long[Long.SIZE];
    private final long[][] third = new long[Long.SIZE][];
    private long first;

    private void add(Lead lead) {
      first |= lead.first();
      for (long a = lead.first(); a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        second[i] |= lead.second();
        if (third[i] == null) {
          third[i] = new long[Long.SIZE];
        }
        for (long b = lead.second(); b != 0; b &= b - 1) {
          third[i][Long.numberOfTrailingZeros(b)] |= lead.third();
        }
      }
    }

    private long count(Indexed text) {
      long count = 0;
      for (long a = first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        for (long b = second[i]; b != 0; b &= b - 1) {
          count += text.count(i, Long.numberOfTrailingZeros(b));
        }
      }
      return count;
    }

    private void each(Indexed text, String letters, IntConsumer eye) {
      for (long a = first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        for (long b = second[i]; b != 0; b &= b - 1) {
          int j = Long.numberOfTrailingZeros(b);
          for (int n = text.count(i, j) - 1; n >= 0; n--) {
            int place = text.place(i, j, n);
            if (place + 2 < letters.length()
                && (third[i][j] >>> Letters.of(letters.charAt(place + 2)) & 1) != 0) {
              eye.accept(place);
            }
          }
        }
      }
    }

    private boolean at(String text, int i, int a) {
      if ((first >>> a & 1) == 0) {
        return false;
      }
      if (text.length() - i < Lead.DEPTH) {
        // a match may be shorter than what is looked at
        return true;
      }
      int b = Letters.of(text.charAt(i + 1));
      return (second[a] >>> b & 1) != 0
          && (third[a][b] >>> Letters.of(text.charAt(i + 2)) & 1) != 0;
    }
  }

  private final Places words = new Places();
  private final Places anywhere = new Places();
  private final boolean unicode;
  private final long firsts;

  private LeadTable(Set<Lead> leads, boolean unicode) {
    this.unicode = unicode;
    leads.forEach(l -> (isWord(l) ? words : anywhere).add(l));
    firsts = words.first | anywhere.first;
  }

  /** The table of an expression; empty when its matches may begin anywhere. */
  static Optional<LeadTable> of(Pattern pattern) {
    Set<Lead> leads = LeadReader.of(pattern);
    boolean says = leads.stream().noneMatch(l -> l.first() == Letters.ALL);
    boolean unicode = (pattern.flags() & Pattern.UNICODE_CHARACTER_CLASS) != 0;
    return says ? Optional.of(new LeadTable(leads, unicode)) : Optional.empty();
  }

  /** Only where a letter or digit follows does a boundary mean that none stands before. */
  private static boolean isWord(Lead lead) {
    return lead.atWord() && (lead.first() & ~(Letters.ANY_LETTER | 1L << Letters.DIGIT)) == 0;
  }

  /** The next place from an index on where a match may begin; the length of the text if none. */
  int next(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      int a = Letters.of(text.charAt(i));
      if ((firsts >>> a & 1) != 0
          && (anywhere.at(text, i, a) || words.at(text, i, a) && !afterLetter(text, i))) {
        return i;
      }
    }
    return length;
  }

  /**
   * All places of an indexed text where a match may begin, in order; empty when there are so many
   * that going through the text is as good.
   */
  Optional<int[]> places(Indexed text) {
    long few = text.length() / 4;
    if (!text.isKnown() || anywhere.count(text) + words.count(text) > few) {
      return Optional.empty();
    }
    String letters = text.toString();
    IntStream.Builder found = IntStream.builder();
    anywhere.each(text, letters, found);
    words.each(text, letters, i -> accept(found, letters, i));
    for (int i = Math.max(0, letters.length() - Lead.DEPTH + 1); i < letters.length(); i++) {
      found.accept(next(letters, i));
    }
    return Optional.of(
        found.build().filter(i -> i < letters.length()).sorted().distinct().toArray());
  }

  private void accept(IntConsumer found, String text, int i) {
    if (!afterLetter(text, i)) {
      found.accept(i);
    }
  }

  private boolean afterLetter(String text, int i) {
    if (i == 0) {
      return false;
    }
    char before = text.charAt(i - 1);
    // without the flag newer engines take only ASCII letters for letters of words
    return Letters.isLatin(before) && (unicode || before < 0x80);
  }
}
