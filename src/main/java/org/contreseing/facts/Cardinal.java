package org.contreseing.facts;

import java.util.Optional;

/**
 * A cardinal number while its words come in, from left to right. Refuses a word that cannot follow,
 * so that two numbers side by side are never read as one.
 */
final class Cardinal {

  private static final long NO_SCALE_YET = Long.MAX_VALUE;

  private long total;
  private long scale = NO_SCALE_YET;
  private int hundreds;
  private int below;
  private boolean begun;
  private boolean open;

  /** Whether the number can go on with a token of this type and value. */
  boolean accept(String type, String value) {
    boolean fits =
        switch (type) {
          case "unit" -> unit(Integer.parseInt(value));
          case "ten" -> ten(Integer.parseInt(value));
          case "multiplier" -> multiply(Long.parseLong(value));
          case "glue" -> begun && !open;
          default -> false;
        };
    open = type.equals("glue");
    begun = true;
    return fits;
  }

  /** The number; empty when no word came or the last one left it open. */
  Optional<Long> value() {
    return begun && !open ? Optional.of(total + hundreds + below) : Optional.empty();
  }

  private boolean unit(int value) {
    boolean fits = value >= least() && value <= most();
    below += value;
    return fits;
  }

  // "dix-sept" may come as "dix" and "sept"
  private int least() {
    return below == 10 ? 7 : below == 0 ? 0 : 1;
  }

  // soixante and quatre-vingt go on to dix-neuf
  private int most() {
    return below == 0 ? 19 : below == 60 || below == 80 ? 19 : below % 10 == 0 ? 9 : -1;
  }

  private boolean ten(int value) {
    if (value == 20 && below == 4) {
      below = 80;
      return true;
    }
    boolean fits = below == 0;
    below += value;
    return fits;
  }

  private boolean multiply(long value) {
    return value == 100 ? hundred() : thousand(value);
  }

  private boolean hundred() {
    boolean fits = hundreds == 0 && below < 10 && below != 1;
    hundreds = 100 * Math.max(below, 1);
    below = 0;
    return fits;
  }

  private boolean thousand(long value) {
    int group = hundreds + below;
    boolean fits =
        value < scale
            && (group > 0 || value == 1000 && total == 0 || value == 1000 && scale > 1000);
    total += value * Math.max(group, 1);
    scale = value;
    hundreds = 0;
    below = 0;
    return fits;
  }
}
