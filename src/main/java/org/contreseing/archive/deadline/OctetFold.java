package org.contreseing.archive.deadline;

/**
 * Folds content lines as RFC 5545, section 3.1, says: no line longer than 75 octets, counted in
 * UTF-8 and never cut within a character. (A count of characters, as most writers keep, lets French
 * lines grow longer.)
 */
final class OctetFold {

  private static final int OCTETS = 75;

  private OctetFold() {}

  /** Appends one content line with its line ends. */
  static void append(StringBuilder out, String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }
}
