package org.contreseing.model;

import java.util.Arrays;
import java.util.List;

/**
 * A person's name as written, compared as people compare names: case, accents, hyphens and the
 * order of first name and surname do not matter, and an initial stands for a first name.
 *
 * @param text the name without civility
 */
public record PersonName(String text) {

  /** Whether both can name one person; two spellings of one surname cannot. */
  public boolean sameAs(PersonName other) {
    List<String> mine = words();
    List<String> theirs = other.words();
    return mine.size() <= theirs.size() ? covered(mine, theirs) : covered(theirs, mine);
  }

  /**
   * Two names as one word that does not depend on which comes first: {@code "martin patrick|martins
   * patrick"}.
   */
  public static String pair(String one, String other) {
    String first = new PersonName(one).key();
    String second = new PersonName(other).key();
    return first.compareTo(second) <= 0 ? first + "|" + second : second + "|" + first;
  }

  // Without a whole word in common two initials would be the same person.
  private static boolean covered(List<String> fewer, List<String> more) {
    return fewer.stream().anyMatch(w -> w.length() > 1 && more.contains(w))
        && fewer.stream().allMatch(w -> more.stream().anyMatch(m -> matches(w, m)));
  }

  private static boolean matches(String word, String other) {
    return word.equals(other)
        || (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
  }

  private String key() {
    return String.join(" ", words().stream().sorted().toList());
  }

  private List<String> words() {
    return Arrays.stream(Folding.plain(text).split("[^\\p{L}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
