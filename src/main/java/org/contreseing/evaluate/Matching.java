package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.contreseing.model.Folding;

/** Pairs what was found with what is there, each at most once. */
final class Matching {

  private Matching() {}

  static <A, B> Tally pair(List<A> found, List<B> there, BiPredicate<A, B> same) {
    List<B> left = new ArrayList<>(there);
    int right = 0;
    for (A one : found) {
      for (int i = 0; i < left.size(); i++) {
        if (same.test(one, left.get(i))) {
          left.remove(i);
          right++;
          break;
        }
      }
    }
    return new Tally(right, found.size() - right, left.size());
  }

  /** Whether two names are the same but for case, accents, signs and a leading article. */
  static boolean sameName(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** The same, or one goes on where the other ends ("la Ville", "la Ville de Lurcy"). */
  static boolean likeName(String one, String other) {
    String a = fold(one) + " ";
    String b = fold(other) + " ";
    return !a.isBlank() && !b.isBlank() && (a.startsWith(b) || b.startsWith(a));
  }

  private static String fold(String text) {
    return Folding.plain(text)
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip()
        .replaceFirst("^(?:pour )?(?:la|le|les|l|m|mme|monsieur|madame) ", "");
  }
}
