package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The words of a stretch of text, in lower case with their accents (which tell "verse" from
 * "versé") and folded (in which names are compared). Elided articles are words of their own.
 */
record Tokens(List<String> words, List<String> folded) {

  private static final Finder WORD = Finder.of("\\p{L}[\\p{L}\\p{N}]*+|\\p{N}++");

  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    Search word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
      folded.add(Spelling.open(word.group()));
    }
    return new Tokens(words, folded);
  }

  /** Where the words of a text stand in it, in their order. */
  static List<Span> places(String text) {
    return WORD.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  int size() {
    return words.size();
  }

  /** The word at an index, {@code ""} beyond either end. */
  String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  /** The folded word at an index, {@code ""} beyond either end. */
  String fold(int i) {
    return i < 0 || i >= folded.size() ? "" : folded.get(i);
  }
}
