package org.contreseing.archive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Folding;

/** Names of bodies, so written that the same name is the same text. */
final class Names {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final Set<String> LEFT_OUT =
      Set.of("l", "la", "le", "les", "de", "du", "des", "d", "et");
  private static final Set<String> TOWN = Set.of("ville", "mairie", "municipalite");
  private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

  private Names() {}

  /** Empty where the words name a kind of body and no body. */
  static Optional<String> of(String name) {
    List<String> words = words(name);
    boolean nobody = words.stream().allMatch(w -> Vocabulary.FORMS.contains(w) || w.length() < 2);
    if (nobody || words.size() > 25) {
      return Optional.empty();
    }
    if (TOWN.contains(words.get(0))) {
      words.set(0, "commune");
    }
    return Optional.of(String.join(" ", words));
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Folding.plain(name));
    while (matcher.find()) {
      if (!LEFT_OUT.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** The last group of five digits of an address. */
  static Optional<String> postcode(String seat) {
    Matcher matcher = POSTCODE.matcher(seat);
    Optional<String> last = Optional.empty();
    while (matcher.find()) {
      last = Optional.of(matcher.group());
    }
    return last;
  }
}
