package org.contreseing.report;

/**
 * How a text report looks.
 *
 * @param width columns of a line, at least 40
 */
public record Look(Ansi ansi, int width) {

  /** What goes to a file or a pipe. */
  public static final Look PLAIN = new Look(Ansi.PLAIN, 80);

  public Look {
    if (width < 40) {
      throw new IllegalArgumentException("too narrow: " + width);
    }
  }
}
