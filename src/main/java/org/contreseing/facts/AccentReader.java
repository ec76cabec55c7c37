package org.contreseing.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * Finds accents left out in small letters: words of {@code missing_accents.csv}, which no French
 * word equals without its accents. A line in another language is left alone.
 */
final class AccentReader {

  private static final Finder WORD =
      Finder.of(
          "(?<![\\p{L}\\p{N}_'’/.#-])(?:[dlnsjmcDLNSJMC]['’]|[Qq]u['’])?(\\p{Ll}{5,})(?![\\p{L}\\p{N}_/-])");
  private static final Finder FOREIGN =
      Wording.of(
          "\\b(?:the|and|of|with|for|this|shall|der|die|das|und|mit|el|los|las|del|y|della|degli|het|een)\\b");
  private static final int FOREIGN_WORDS = 2;
  private static final int SHORTEST = 5;

  private final Map<String, String> words = new HashMap<>();

  AccentReader(Tables tables) {
    tables.rows("missing_accents").stream()
        .map(r -> r.get("word"))
        .forEach(w -> words.put(Spelling.fold(w.split("/")[0]), w.replace("/", " ou ")));
  }

  List<LanguageSlip> read(Proof proof) {
    Map<Passage, String> found = new LinkedHashMap<>();
    boolean known = hasKnown(proof.text());
    Search word = WORD.matcher(proof.text());
    while (known && word.find()) {
      String accented = words.get(word.group(1));
      if (accented != null && !foreign(proof.text(), word.start())) {
        found.put(proof.whole().sub(word.start(1), word.end(1)), accented);
      }
    }
    return Proof.told(Kind.ACCENT, found);
  }

  /** Whether a run of letters is such a word at all: most texts have none, and words are many. */
  private boolean hasKnown(String text) {
    LetterRuns runs = new LetterRuns(text);
    while (runs.next()) {
      if (runs.length() >= SHORTEST && words.containsKey(runs.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean foreign(String text, int at) {
    int from = text.lastIndexOf('\n', at) + 1;
    int to = text.indexOf('\n', at);
    String line = text.substring(from, to < 0 ? text.length() : to);
    return FOREIGN.matcher(line).results().limit(FOREIGN_WORDS).count() == FOREIGN_WORDS;
  }
}
