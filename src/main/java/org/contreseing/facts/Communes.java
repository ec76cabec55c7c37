package org.contreseing.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Commune;

/**
 * The communes of France ({@code communes.csv}, see the README beside it), by name, postcode and
 * SIREN. The table is kept as the bytes it is: rows are sorted by name and found by bisection, and
 * only the rows found become objects, because 37 000 of them would cost more than reading an
 * agreement. Safe for use by several threads.
 */
final class Communes {

  /** Loaded when the first address asks, and never without one. */
  private static final class Loaded {
    static final Communes ALL = load();
  }

  private static final int POSTCODES = 6;
  private static final int SIREN = 7;
  private static final int SHORTEST_ROW = 16;

  private final byte[] table;
  private final int[] lines;
  private final NumberIndex postcodes;
  private final NumberIndex sirens;

  /**
   * @param table the file: a header, then rows sorted by their bytes
   */
  private Communes(byte[] table) {
    int most = table.length / SHORTEST_ROW;
    int[] starts = new int[most];
    this.table = table;
    postcodes = new NumberIndex(most);
    sirens = new NumberIndex(most);
    int rows = 0;
    for (int at = next(0); at < table.length; at = scan(at, rows++)) {
      starts[rows] = at;
    }
    lines = Arrays.copyOf(starts, rows);
    postcodes.sort();
    sirens.sort();
  }

  /** Takes the numbers of the row that begins at an offset; gives where the next one begins. */
  private int scan(int start, int row) {
    int column = 0;
    int number = 0;
    for (int at = start; ; at++) {
      byte b = table[at];
      if (b >= '0' && b <= '9') {
        number = number * 10 + b - '0';
        continue;
      }
      if (number > 0 && column >= POSTCODES) {
        (column == SIREN ? sirens : postcodes).add(number, row);
      }
      if (b == '\n') {
        return at + 1;
      }
      column += b == ',' ? 1 : 0;
      number = 0;
    }
  }

  private int next(int from) {
    int at = from;
    while (table[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  static Communes all() {
    return Loaded.ALL;
  }

  private static Communes load() {
    try (InputStream in = Communes.class.getResourceAsStream("communes.csv")) {
      return new Communes(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of a name, given as {@link TownName#key}, by code. */
  List<Commune> named(String key) {
    byte[] wanted = (key + ",").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(lines[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Commune> found = new ArrayList<>();
    for (int i = low; i < lines.length && compare(lines[i], wanted) == 0; i++) {
      found.add(row(i));
    }
    return found;
  }

  private int compare(int start, byte[] wanted) {
    int end = Math.min(table.length, start + wanted.length);
    return Arrays.compare(table, start, end, wanted, 0, wanted.length);
  }

  /** All that have a postcode of five digits. */
  List<Commune> at(String postcode) {
    return postcodes.rows(Integer.parseInt(postcode)).mapToObj(this::row).toList();
  }

  /** The one with this SIREN of nine digits. */
  Optional<Commune> registered(String siren) {
    return sirens.rows(Integer.parseInt(siren)).mapToObj(this::row).findFirst();
  }

  private Commune row(int line) {
    int start = lines[line];
    int length = next(start) - 1 - start;
    String[] cells = new String(table, start, length, StandardCharsets.UTF_8).split(",", -1);
    return new Commune(
        cells[2],
        cells[1],
        Commune.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        some(cells[4]),
        cells[5],
        some(cells[POSTCODES]).map(c -> List.of(c.split(" "))).orElse(List.of()),
        some(cells[SIREN]));
  }

  private static Optional<String> some(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
