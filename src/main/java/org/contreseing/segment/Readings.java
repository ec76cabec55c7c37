package org.contreseing.segment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import org.contreseing.model.Block;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;

/** Makes the reading of a text: one way to write each thing, with the way back to the source. */
final class Readings {

  private static final int LONGEST_TAG = 300;

  private final String source;
  private final boolean markup;
  private final BrokenWords words;
  private final BitSet paragraphEnds;
  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  private Readings(SourceText source) {
    this.source = source.content();
    this.markup = source.markup();
    this.words = new BrokenWords(this.source);
    this.paragraphEnds = paragraphEnds(source);
    int capacity = this.source.length() + 16;
    this.text = new StringBuilder(capacity);
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  // Paragraphs that only a line end parts are read as if a blank line did, as everywhere else.
  private static BitSet paragraphEnds(SourceText source) {
    BitSet ends = new BitSet();
    for (int i = 0; i + 1 < source.blocks().size(); i++) {
      Block block = source.blocks().get(i);
      int end = block.span().end();
      int next = source.blocks().get(i + 1).span().start();
      boolean paragraphs =
          block.kind() == Block.Kind.PARAGRAPH
              && source.blocks().get(i + 1).kind() == Block.Kind.PARAGRAPH;
      String between = paragraphs ? source.content().substring(end, next) : "";
      if (between.isBlank() && between.lines().count() == 1 && !between.isEmpty()) {
        ends.set(end);
      }
    }
    return ends;
  }

  static Reading of(SourceText source) {
    return new Readings(source).read();
  }

  private Reading read() {
    int at = 0;
    while (at < source.length()) {
      at = step(at);
    }
    return new Reading(
        text.toString(),
        Arrays.copyOf(starts, text.length()),
        Arrays.copyOf(ends, text.length()),
        source.length());
  }

  // Takes what stands at an offset and returns the offset after it.
  private int step(int at) {
    int mark = markup ? MarkdownMarks.end(source, at) : templateTag(at);
    if (mark > at) {
      return mark;
    }
    char c = source.charAt(at);
    Entities.Reference entity = markup && c == '&' ? Entities.at(source, at) : null;
    if (entity != null) {
      String plain = plain(entity.character());
      return put(plain == null ? String.valueOf(entity.character()) : plain, at, entity.end());
    }
    int after = at + 1;
    if (paragraphEnds.get(at)) {
      put("\n", at, at);
    }
    int rest = words.rest(at);
    if (rest > at) {
      return words.keepsHyphen(at, rest) ? put("-", at, rest) : rest;
    }
    if (c == '\r' && after < source.length() && source.charAt(after) == '\n') {
      return put("\n", at, after + 1);
    }
    if (isMark(after)) {
      return composed(at);
    }
    String plain = plain(c);
    return plain == null ? put(String.valueOf(c), at, after) : put(plain, at, after);
  }

  // What a document generator left behind ("{% if … %}") stands in nobody's sentence.
  private int templateTag(int at) {
    boolean opens = source.startsWith("{%", at);
    int close = opens ? source.indexOf("%}", at) : -1;
    return close > 0 && close - at < LONGEST_TAG ? close + 2 : at;
  }

  private boolean isMark(int at) {
    return at < source.length() && source.charAt(at) >= 0x300 && source.charAt(at) <= 0x36F;
  }

  private int composed(int at) {
    int end = at + 1;
    while (isMark(end)) {
      end++;
    }
    return put(Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFC), at, end);
  }

  /**
   * What a character reads as: {@code ""} when it is invisible, {@code null} when it stays itself.
   */
  private static String plain(char c) {
    if (c < 0x80) {
      return c == '\r' || c == '\f' || c == 0x0B ? "\n" : c == '`' ? "'" : null;
    }
    return switch (c) {
      case '\u00A0', '\u202F', '\u2007', '\u3000' -> " ";
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F' -> "\"";
      case '\u2010', '\u2011' -> "-";
      case '\u2028', '\u2029', '\u0085' -> "\n";
      case '\u00AD', '\uFEFF', '\u2060' -> "";
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\u2024' -> ".";
      default -> spaceOrControl(c);
    };
  }

  private static String spaceOrControl(char c) {
    if (c >= 0x2000 && c <= 0x200A) {
      return " ";
    }
    boolean invisible =
        c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return invisible ? "" : null;
  }

  private void withoutTrailingSpaces() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    text.setLength(end);
  }

  private int put(String as, int from, int to) {
    if (as.equals("\n")) {
      withoutTrailingSpaces();
    }
    for (int i = 0; i < as.length(); i++) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      text.append(as.charAt(i));
      starts[at] = from;
      ends[at] = to;
    }
    return to;
  }
}
