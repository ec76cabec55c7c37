package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contreseing.model.Span;

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

  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    // a long text has few different words
    Map<String, Word> known = new HashMap<>();
    for (Span place : places(text)) {
      String printed = text.substring(place.start(), place.end());
      Word word = known.computeIfAbsent(printed, Word::of);
      words.add(word.lower());
      folded.add(word.folded());
    }
    return new Tokens(words, folded);
  }

  /**
   * Where the words of a text stand in it, in their order: letters with the numbers that follow
   * them, or numbers alone.
   */
  static List<Span> places(String text) {
    List<Span> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        places.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return places;
  }

  /** Where the word that begins at an index ends; the index itself when none does. */
  private static int end(String text, int start) {
    boolean letters = start < text.length() && Character.isLetter(text.codePointAt(start));
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (letters ? !Spelling.isLetterOrNumber(c) : !Spelling.isNumber(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
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
