package org.contreseing.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: without case and accents. */
final class SearchWords {

  private static final int MOST = 8;

  private SearchWords() {}

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A pattern of {@code LIKE … ESCAPE '!'} for each of the first words asked for. */
  static List<String> patterns(String asked) {
    return Arrays.stream(folded(Storable.text(asked)).strip().split("\\s+"))
        .filter(w -> !w.isEmpty())
        .limit(MOST)
        .map(w -> "%" + w.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
        .toList();
  }
}
