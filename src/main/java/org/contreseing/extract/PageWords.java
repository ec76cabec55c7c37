package org.contreseing.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/** Finds words of a page in its text, whatever white space and line ends became of them. */
final class PageWords {

  private final SourceText text;
  private final Map<Integer, Page> pages = new HashMap<>();

  /** The letters and figures of a stretch, each with its place. */
  private record Page(String letters, int[] places, int end) {}

  PageWords(SourceText text) {
    this.text = text;
  }

  /** Where the words stand on a page for the first time; its end when they do not. */
  Span find(int page, String words) {
    return find(pages.computeIfAbsent(page, this::read), words);
  }

  /** Where the words stand on a page; empty when they stand there twice, or do not. */
  Optional<Span> once(int page, String words) {
    Page all = pages.computeIfAbsent(page, this::read);
    String wanted = letters(words);
    boolean alone =
        !wanted.isEmpty()
            && all.letters().indexOf(wanted) >= 0
            && all.letters().indexOf(wanted) == all.letters().lastIndexOf(wanted);
    return alone ? Optional.of(find(all, words)) : Optional.empty();
  }

  /** Where the words stand for the first time at all. */
  Span find(String words) {
    Span found = find(read(new Span(0, text.content().length())), words);
    return found.isEmpty() ? Span.at(0) : found;
  }

  /** The end of a page. */
  Span end(int page) {
    return Span.at(pages.computeIfAbsent(page, this::read).end());
  }

  private static Span find(Page page, String words) {
    String wanted = letters(words);
    int start = wanted.isEmpty() ? -1 : page.letters().indexOf(wanted);
    return start < 0
        ? Span.at(page.end())
        : new Span(page.places()[start], page.places()[start + wanted.length() - 1] + 1);
  }

  private Page read(int number) {
    Span span =
        text.blocks().stream()
            .filter(b -> b.page() == number)
            .map(Block::span)
            .reduce(Span::cover)
            .orElse(Span.at(text.content().length()));
    return read(span);
  }

  private Page read(Span span) {
    StringBuilder letters = new StringBuilder();
    int[] places = new int[span.length()];
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.content().charAt(i);
      if (isKept(c)) {
        places[letters.length()] = i;
        letters.append(c);
      }
    }
    return new Page(letters.toString(), places, span.end());
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words.chars().filter(c -> isKept((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean isKept(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD';
  }
}
