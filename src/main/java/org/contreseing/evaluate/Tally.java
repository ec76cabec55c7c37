package org.contreseing.evaluate;

/**
 * What was found against what is there.
 *
 * @param right found and there
 * @param wrong found and not there
 * @param missed there and not found
 */
public record Tally(int right, int wrong, int missed) {

  /** Nothing found, nothing there. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of what was found that is there; 1 when nothing was found. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Share of what is there that was found; 1 when nothing is there. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall; 1 when nothing is there and nothing was found. */
  public double f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  /** Whether something is there. */
  public boolean counts() {
    return right + missed > 0;
  }
}
