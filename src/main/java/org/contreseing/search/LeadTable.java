package org.contreseing.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells where in a text something may begin, by the classes of the next three characters. */
final class LeadTable {

  /** Beginnings with these first characters only: what may follow two of them. */
  private static final class Places {
    private final boolean word;
    private final boolean capital;
    private final boolean unicode;
    private final long[] second = new long[Long.SIZE];
    private final long[][] third = new long[Long.SIZE][];
    private long first;

    private Places(boolean word, boolean capital, boolean unicode) {
      this.word = word;
      this.capital = capital;
      this.unicode = unicode;
    }

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

    private void write(DataOutputStream out) throws IOException {
      out.writeByte((word ? 1 : 0) | (capital ? 2 : 0) | (unicode ? 4 : 0));
      out.writeLong(first);
      for (long a = first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        out.writeLong(second[i]);
        long any = third[i][Long.numberOfTrailingZeros(second[i])];
        long[] row = third[i];
        boolean even =
            IntStream.range(0, Long.SIZE)
                .allMatch(j -> (second[i] >>> j & 1) == 0 || row[j] == any);
        out.writeBoolean(even);
        for (long b = even ? Long.lowestOneBit(second[i]) : second[i]; b != 0; b &= b - 1) {
          out.writeLong(row[Long.numberOfTrailingZeros(b)]);
        }
      }
    }

    private static Places read(ByteBuffer in) {
      int signs = in.get();
      Places places = new Places((signs & 1) != 0, (signs & 2) != 0, (signs & 4) != 0);
      places.first = in.getLong();
      for (long a = places.first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        places.second[i] = in.getLong();
        places.third[i] = new long[Long.SIZE];
        boolean even = in.get() != 0;
        long all = even ? in.getLong() : 0;
        for (long b = places.second[i]; b != 0; b &= b - 1) {
          places.third[i][Long.numberOfTrailingZeros(b)] = even ? all : in.getLong();
        }
      }
      return places;
    }

    private long count(Indexed text) {
      if (capital) {
        return text.capitals().length;
      }
      long count = 0;
      for (long a = first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        for (long b = second[i]; b != 0; b &= b - 1) {
          count += text.count(i, Long.numberOfTrailingZeros(b));
        }
      }
      return count;
    }

    private void each(Indexed text, String letters, PlaceList found) {
      if (capital) {
        eachCapital(text.capitals(), letters, found);
        return;
      }
      for (long a = first; a != 0; a &= a - 1) {
        int i = Long.numberOfTrailingZeros(a);
        for (long b = second[i]; b != 0; b &= b - 1) {
          int j = Long.numberOfTrailingZeros(b);
          for (int n = 0, count = text.count(i, j); n < count; n++) {
            int place = text.place(i, j, n);
            if (place + 2 < letters.length()
                && !(word && afterLetter(letters, place))
                && (third[i][j] >>> Letters.of(letters.charAt(place + 2)) & 1) != 0) {
              found.add(place);
            }
          }
        }
      }
    }

    private void eachCapital(int[] capitals, String letters, PlaceList found) {
      for (int place : capitals) {
        if (at(letters, place, Letters.of(letters.charAt(place)))) {
          found.add(place);
        }
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

    private boolean at(String text, int i, int a) {
      if ((first >>> a & 1) == 0
          || capital && !Letters.isCapital(text.charAt(i))
          || word && afterLetter(text, i)) {
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

  private final Places[] places;
  private final long firsts;
  // by the first, what may be the second anywhere
  private final long[] seconds = new long[Long.SIZE];

  private LeadTable(List<Places> places) {
    this.places = places.toArray(Places[]::new);
    firsts = places.stream().mapToLong(p -> p.first).reduce(0, (a, b) -> a | b);
    for (Places some : places) {
      for (int i = 0; i < Long.SIZE; i++) {
        seconds[i] |= some.second[i];
      }
    }
  }

  private static LeadTable of(Set<Lead> leads, boolean unicode) {
    List<Places> places = new ArrayList<>();
    for (boolean word : List.of(false, true)) {
      for (boolean capital : List.of(false, true)) {
        Places some = new Places(word, capital, unicode);
        leads.stream().filter(l -> isWord(l) == word && l.capital() == capital).forEach(some::add);
        if (some.first != 0) {
          places.add(some);
        }
      }
    }
    return new LeadTable(places);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(places.length);
    for (Places some : places) {
      some.write(out);
    }
  }

  static LeadTable read(ByteBuffer in) {
    List<Places> places = new ArrayList<>();
    for (int n = in.get(); n > 0; n--) {
      places.add(Places.read(in));
    }
    return new LeadTable(places);
  }

  /** The table of an expression; empty when its matches may begin anywhere. */
  static Optional<LeadTable> of(String regex, int flags) {
    Set<Lead> leads = LeadReader.of(regex, flags);
    boolean says = leads.stream().noneMatch(l -> l.first() == Letters.ALL);
    boolean unicode = (flags & Pattern.UNICODE_CHARACTER_CLASS) != 0;
    return says ? Optional.of(of(leads, unicode)) : Optional.empty();
  }

  /** Only where a letter or digit follows does a boundary mean that none stands before. */
  static boolean isWord(Lead lead) {
    return lead.atWord() && (lead.first() & ~(Letters.ANY_LETTER | 1L << Letters.DIGIT)) == 0;
  }

  /** The next place from an index on where a match may begin; the length of the text if none. */
  int next(String text, int from) {
    int length = text.length();
    int i = from;
    if (i < length - Lead.DEPTH) {
      int a = Letters.of(text.charAt(i));
      for (; i < length - Lead.DEPTH; i++) {
        int b = Letters.of(text.charAt(i + 1));
        if ((firsts >>> a & seconds[a] >>> b & 1) != 0 && isPlace(text, i, a)) {
          return i;
        }
        a = b;
      }
    }
    while (i < length && !isAt(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether a match may begin at a place with a character. */
  boolean isAt(String text, int i) {
    int a = Letters.of(text.charAt(i));
    return (firsts >>> a & 1) != 0 && isPlace(text, i, a);
  }

  private boolean isPlace(String text, int i, int a) {
    for (Places some : places) {
      if (some.at(text, i, a)) {
        return true;
      }
    }
    return false;
  }

  private long count(Indexed text) {
    long count = 0;
    for (Places some : places) {
      count += some.count(text);
    }
    return count;
  }

  /**
   * All places of an indexed text where a match may begin, in order; empty when there are so many
   * that going through the text is as good.
   */
  Optional<int[]> places(Indexed text) {
    long few = text.length() / 4;
    if (!text.isKnown() || count(text) > few) {
      return Optional.empty();
    }
    String letters = text.toString();
    PlaceList found = new PlaceList();
    for (Places some : places) {
      some.each(text, letters, found);
    }
    for (int i = Math.max(0, letters.length() - Lead.DEPTH + 1); i < letters.length(); i++) {
      int at = next(letters, i);
      if (at < letters.length()) {
        found.add(at);
      }
    }
    return Optional.of(found.inOrder());
  }
}
