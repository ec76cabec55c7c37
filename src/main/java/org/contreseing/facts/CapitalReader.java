package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Passage;
import org.contreseing.model.TypographicSlip;
import org.contreseing.model.TypographicSlip.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds words in capitals without accents in a text whose other capitals have them. The text itself
 * says how a word is written: it has the word in small letters with accents, and never without.
 */
final class CapitalReader {

  private static final Finder WORD =
      Finder.of("(?<![\\p{L}\\p{N}'’-])\\p{L}{4,}(?![\\p{L}\\p{N}])");
  // "annexé" is no way to write ANNEXE
  private static final Finder PARTICIPLE = Finder.of("[a-z]*(?<!t)é");
  private static final int ASCII = 0x80;
  private static final int SHOWN = 4;

  private CapitalReader() {}

  static Optional<TypographicSlip> read(Canvas canvas) {
    Passage act = canvas.act();
    Map<String, String> accented = new HashMap<>();
    Set<String> plain = new HashSet<>();
    List<Passage> capitals = new ArrayList<>();
    if (!hasAccented(act.text())) {
      return Optional.empty();
    }
    boolean mixed = false;
    Search m = WORD.matcher(act.text());
    while (m.find()) {
      String word = m.group();
      String folded = Spelling.fold(word);
      boolean accents = !word.toLowerCase(java.util.Locale.ROOT).equals(folded);
      if (Spelling.isUpper(word)) {
        mixed |= accents;
        if (!accents) {
          capitals.add(act.sub(m.start(), m.end()));
        }
      } else if (Character.isLowerCase(word.charAt(0))) {
        if (accents && !PARTICIPLE.matcher(word).matches()) {
          accented.putIfAbsent(folded, word);
        } else {
          plain.add(folded);
        }
      }
    }
    List<Passage> slips =
        capitals.stream()
            .filter(c -> accented.containsKey(Spelling.fold(c.text())))
            .filter(c -> !plain.contains(Spelling.fold(c.text())))
            .toList();
    return mixed ? told(slips, accented) : Optional.empty();
  }

  /** Whether a word in capitals has an accent at all. */
  private static boolean hasAccented(String text) {
    LetterRuns runs = new LetterRuns(text);
    while (runs.next()) {
      if (Character.isUpperCase(text.charAt(runs.start()))
          && !runs.all(c -> c < ASCII)
          && Spelling.isUpper(runs.word())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TypographicSlip> told(List<Passage> slips, Map<String, String> accented) {
    List<String> shown =
        slips.stream()
            .map(Passage::text)
            .distinct()
            .map(w -> w + " → " + accented.get(Spelling.fold(w)).toUpperCase(java.util.Locale.ROOT))
            .limit(SHOWN)
            .toList();
    return slips.stream()
        .findFirst()
        .map(f -> new TypographicSlip(Kind.CAPITALS, f.span(), f.text(), shown, slips.size()));
  }
}
