package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The words of a stretch of text, in lower case with their accents (which tell "verse" from
 * "versé") and folded (in which names are compared). Elided articles are words of their own.
 */
record Tokens(List<String> words, List<String> folded) {

  private record Word(String lower, String folded) {
    static Word of(String printed) {
      return new Word(printed.toLowerCase(Locale.ROOT), Spelling.open(printed));
    }
  }

  private static final Finder WORD = Finder.of("\\p{L}[\\p{L}\\p{N}]*+|\\p{N}++");

  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    // a long text has few different words
    Map<String, Word> known = new HashMap<>();
    Search found = WORD.matcher(text);
    while (found.find()) {
      Word word = known.computeIfAbsent(found.group(), Word::of);
      words.add(word.lower());
      folded.add(word.folded());
    }
    return new Tokens(words, folded);
  }

  /** Where the words of a text stand in it, in their order. */
  static List<Span> places(String text) {
    List<Span> places = new ArrayList<>();
    Search found = WORD.matcher(text);
    while (found.find()) {
      places.add(new Span(found.start(), found.end()));
    }
    return places;
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
