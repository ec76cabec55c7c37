package org.contreseing.facts;

import java.util.List;

/** The months by name, with and without accents, whole and abbreviated. */
final class Months {

  /** A phrase (see {@link Phrase}) without groups that finds a month. */
  static final String NAMES =
      "(?:janvier|janv\\.?|jan\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept?\\.?|octobre|oct\\.?|novembre"
          + "|nov\\.?|d[ée]cembre|d[ée]c\\.?)";

  private static final List<String> STARTS =
      List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");

  private Months() {}

  /** 1 to 12 for a name that {@link #NAMES} finds. */
  static int number(String name) {
    String plain = name.replace('é', 'e').replace('û', 'u');
    for (int i = 0; i < STARTS.size(); i++) {
      if (plain.startsWith(STARTS.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalStateException("month pattern and month list differ: " + name);
  }
}
