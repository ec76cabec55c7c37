package org.contreseing.facts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.MixedScript;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds words with letters of two scripts: a copy gone wrong, or a trick. Units ("kΩ", "µm") and
 * whole foreign words are none.
 */
final class MixedScriptReader {

  private static final Finder WORD = Finder.of("[\\p{L}\\p{M}]++");
  private static final int UNIT = 3;

  /** All letters before it are Latin or belong to no script. */
  private static final int BEYOND_LATIN = 0x250;

  List<MixedScript> read(Canvas canvas) {
    Passage whole = canvas.whole();
    List<MixedScript> found = new ArrayList<>();
    boolean beyond = whole.text().chars().anyMatch(MixedScriptReader::isForeign);
    Search word = WORD.matcher(whole.text());
    while (beyond && word.find()) {
      foreign(word.group())
          .ifPresent(f -> found.add(new MixedScript(whole.span(word), word.group(), f)));
    }
    return List.copyOf(found);
  }

  // half a letter may be one of any script
  private static boolean isForeign(int c) {
    return c >= BEYOND_LATIN
        && (Character.isUnicodeIdentifierPart(c) || Character.isSurrogate((char) c));
  }

  /**
   * The letters of the rarer scripts with their code points; empty when the word has one script.
   */
  static Optional<String> foreign(String word) {
    if (word.chars().allMatch(c -> c < BEYOND_LATIN)) {
      return Optional.empty();
    }
    Map<UnicodeScript, Long> scripts =
        word.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(MixedScriptReader::counts)
            .collect(
                Collectors.groupingBy(
                    s -> s, () -> new EnumMap<>(UnicodeScript.class), Collectors.counting()));
    if (scripts.size() < 2
        || word.codePointCount(0, word.length()) <= UNIT
            && scripts.containsKey(UnicodeScript.GREEK)) {
      return Optional.empty();
    }
    UnicodeScript main =
        scripts.containsKey(UnicodeScript.LATIN)
            ? UnicodeScript.LATIN
            : scripts.keySet().iterator().next();
    String letters =
        word.codePoints()
            .filter(c -> counts(UnicodeScript.of(c)) && UnicodeScript.of(c) != main)
            .distinct()
            .mapToObj(c -> String.format(Locale.ROOT, "%s U+%04X", Character.toString(c), c))
            .collect(Collectors.joining(", "));
    return Optional.of(letters);
  }

  private static boolean counts(UnicodeScript script) {
    return script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED
        && script != UnicodeScript.UNKNOWN;
  }
}
