package org.contreseing.model;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents and in lower case, as words are compared everywhere. */
public final class Folding {

  /** What most texts are made of, each character folded on its own. */
  private static final String[] KNOWN = known();

  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_CURRENCY = '\u20AF';

  private Folding() {}

  /**
   * The canonical decomposition without its marks, in lower case; lengths change where a letter has
   * two parts.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      } else if (c < KNOWN.length) {
        plain.append(KNOWN[c]);
      } else if (c >= FIRST_DASH && c <= LAST_CURRENCY) {
        // signs have neither marks nor case
        plain.append(c);
      } else {
        return anyScript(text);
      }
    }
    return plain.toString();
  }

  private static String[] known() {
    String[] known = new String[0x250];
    for (char c = 0; c < known.length; c++) {
      known[c] = anyScript(String.valueOf(c));
    }
    return known;
  }

  private static String anyScript(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
