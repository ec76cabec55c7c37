package org.contreseing.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must stand in a text for an expression to match anywhere in it: of each of a few sets of
 * three letters, one. A sentence about keys never gets to hear of invoices.
 */
final class Needs {

  /** More beginnings than this stand in nearly every text. */
  private static final int MANY = 150;

  /** Asking for more costs more than it spares. */
  private static final int ASKED = 3;

  private final int[][] keys;

  private Needs(int[][] keys) {
    this.keys = keys;
  }

  static Needs of(String regex, int flags) {
    return new Needs(
        LeadReader.needs(regex, flags).stream()
            .map(Needs::keys)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingInt(k -> k.length))
            .limit(ASKED)
            .toArray(int[][]::new));
  }

  private static Optional<int[]> keys(Set<Lead> leads) {
    Set<Integer> all = new TreeSet<>();
    for (Lead lead : leads) {
      if (combinations(lead) > MANY) {
        return Optional.empty();
      }
      all.addAll(keys(lead));
    }
    return all.size() > MANY
        ? Optional.empty()
        : Optional.of(all.stream().mapToInt(Integer::intValue).toArray());
  }

  private static long combinations(Lead lead) {
    return (long) Long.bitCount(lead.first())
        * Long.bitCount(lead.second())
        * Long.bitCount(lead.third());
  }

  private static List<Integer> keys(Lead lead) {
    List<Integer> all = new ArrayList<>();
    for (long a = lead.first(); a != 0; a &= a - 1) {
      for (long b = lead.second(); b != 0; b &= b - 1) {
        for (long c = lead.third(); c != 0; c &= c - 1) {
          all.add(
              Indexed.key(
                  Long.numberOfTrailingZeros(a),
                  Long.numberOfTrailingZeros(b),
                  Long.numberOfTrailingZeros(c),
                  LeadTable.isWord(lead)));
        }
      }
    }
    return all;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(keys.length);
    for (int[] need : keys) {
      out.writeShort(need.length);
      for (int key : need) {
        out.writeInt(key);
      }
    }
  }

  static Needs read(ByteBuffer in) {
    int[][] keys = new int[in.get()][];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = new int[in.getShort()];
      for (int j = 0; j < keys[i].length; j++) {
        keys[i][j] = in.getInt();
      }
    }
    return new Needs(keys);
  }

  /** Whether a text has it all; without it there is no match. */
  boolean met(Indexed text) {
    for (int[] need : keys) {
      if (!any(need, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(int[] need, Indexed text) {
    for (int key : need) {
      if (text.has(key)) {
        return true;
      }
    }
    return false;
  }
}
