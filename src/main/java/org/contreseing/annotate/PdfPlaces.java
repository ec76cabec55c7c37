package org.contreseing.annotate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * Where the characters of an extracted text lie on the pages of its PDF. Lines of the text are
 * lines of the page, though not always in its order, so each is looked up by its letters: first
 * after the last one found, then anywhere on the page where nothing was found yet. Only exact
 * matches count; what is not found has no place.
 */
final class PdfPlaces {

  private final SourceText text;
  private final List<List<PdfGlyph>> pages;
  private final PdfGlyph[] places;

  PdfPlaces(SourceText text, List<List<PdfGlyph>> pages) {
    this.text = text;
    this.pages = pages;
    this.places = new PdfGlyph[text.content().length()];
    for (int page = 1; page <= pages.size(); page++) {
      place(page);
    }
  }

  /** The letter that a character of the text is; empty for white space and what is not found. */
  Optional<PdfGlyph> at(int position) {
    return Optional.ofNullable(places[position]);
  }

  /** The page, from 1, on which a character stands. */
  int page(int position) {
    return text.blocks().stream()
        .filter(b -> b.span().start() <= position)
        .reduce((before, after) -> after)
        .or(() -> text.blocks().stream().findFirst())
        .map(b -> Math.max(1, b.page()))
        .orElse(1);
  }

  private void place(int page) {
    Letters letters = new Letters();
    for (int i = 0; i < pages.get(page - 1).size(); i++) {
      letters.add(pages.get(page - 1).get(i).written(), i);
    }
    Search search = new Search(letters);
    text.blocks().stream()
        .filter(b -> b.page() == page)
        .map(Block::span)
        .forEach(span -> place(span, page, search));
  }

  private void place(Span span, int page, Search search) {
    int start = span.start();
    while (start < span.end()) {
      int end = text.content().indexOf('\n', start);
      end = end < 0 || end > span.end() ? span.end() : end;
      if (!place(start, end, page, search)) {
        words(start, end, page, search);
      }
      start = end + 1;
    }
  }

  private void words(int start, int end, int page, Search search) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || Character.isWhitespace(text.content().charAt(i))) {
        if (i > from) {
          place(from, i, page, search);
        }
        from = i + 1;
      }
    }
  }

  private boolean place(int start, int end, int page, Search search) {
    Letters wanted = new Letters();
    for (int i = start; i < end; i++) {
      wanted.add(String.valueOf(text.content().charAt(i)), i);
    }
    int found = search.next(wanted.written());
    if (found < 0) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      places[wanted.source(i)] = pages.get(page - 1).get(search.letters.source(found + i));
    }
    return true;
  }

  /** Letters without white space, compatible forms made one, each with where it comes from. */
  private static final class Letters {
    private final StringBuilder written = new StringBuilder();
    private int[] sources = new int[64];

    void add(String words, int source) {
      String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00AD') {
          if (written.length() == sources.length) {
            sources = Arrays.copyOf(sources, 2 * sources.length);
          }
          sources[written.length()] = source;
          written.append(c);
        }
      }
    }

    int length() {
      return written.length();
    }

    int source(int i) {
      return sources[i];
    }

    String written() {
      return written.toString();
    }
  }

  private static final class Search {
    private final Letters letters;
    private final String all;
    private final boolean[] used;
    private int after;

    private Search(Letters letters) {
      this.letters = letters;
      this.all = letters.written();
      this.used = new boolean[letters.length()];
    }

    private int next(String wanted) {
      int found = wanted.isEmpty() ? -1 : free(wanted, after, all.length());
      if (found < 0 && !wanted.isEmpty()) {
        found = free(wanted, 0, after);
      }
      if (found >= 0) {
        after = found + wanted.length();
        Arrays.fill(used, found, after, true);
      }
      return found;
    }

    private int free(String wanted, int from, int to) {
      int at = all.indexOf(wanted, from);
      while (at >= 0 && at < to) {
        if (!used[at] && !used[at + wanted.length() - 1]) {
          return at;
        }
        at = all.indexOf(wanted, at + 1);
      }
      return -1;
    }
  }
}
