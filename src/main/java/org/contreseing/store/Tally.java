package org.contreseing.store;

/** How many findings there are of each severity. */
public record Tally(int errors, int warnings, int infos) {

  public static final Tally NONE = new Tally(0, 0, 0);
}
