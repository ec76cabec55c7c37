package org.contreseing.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Unreadable.Reason;

/**
 * Plain text and Markdown. The content is the file as decoded, so that spans are places in the
 * file; blocks are the paragraphs that blank lines separate, or the lines where there are hardly
 * any blank ones, and Markdown headings. A form feed starts a page.
 */
final class PlainTextReader implements FormatReader {

  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t\u00A0\u202F]+\\S");
  private static final int LONGEST_WRAPPED = 160;
  private static final int FEWEST_LINES = 12;
  private static final char PAGE_BREAK = '\f';

  @Override
  public SourceText read(byte[] bytes, Limits limits) {
    String content = TextDecoder.decode(bytes);
    if (content.isBlank()) {
      throw new ReadFailure(Reason.EMPTY);
    }
    if (content.length() > limits.maxCharacters()) {
      throw new ReadFailure(Reason.TOO_LARGE, content.length() + " > " + limits.maxCharacters());
    }
    boolean markup = MarkupSigns.in(content);
    boolean loose = isOneParagraphALine(content);
    boolean paged = content.stripTrailing().indexOf(PAGE_BREAK) >= 0;
    Paragraphs paragraphs = new Paragraphs(content, markup, loose, paged ? 1 : 0);
    paragraphs.read();
    Optional<Integer> pages = paged ? Optional.of(paragraphs.page) : Optional.empty();
    return new SourceText(
        content, paragraphs.blocks, List.of(), pages, SourceText.Origin.TEXT, markup);
  }

  /**
   * As a word processor saves a document as text: each paragraph is one line, however long, and
   * hardly any line is blank.
   */
  private static boolean isOneParagraphALine(String content) {
    int[] lengths = content.lines().mapToInt(line -> line.strip().length()).toArray();
    long written = Arrays.stream(lengths).filter(length -> length > 0).count();
    long blank = lengths.length - written;
    long whole = Arrays.stream(lengths).filter(length -> length > LONGEST_WRAPPED).count();
    return written >= FEWEST_LINES
        && blank * FEWEST_LINES < written
        && whole * FEWEST_LINES > written;
  }

  /** Walks over the lines once. */
  private static final class Paragraphs {
    private final String content;
    private final boolean markup;
    private final boolean loose;
    private final List<Block> blocks = new ArrayList<>();
    private int page;
    private int start = -1;
    private int end;

    private Paragraphs(String content, boolean markup, boolean loose, int page) {
      this.loose = loose;
      this.content = content;
      this.markup = markup;
      this.page = page;
    }

    private void read() {
      int at = 0;
      while (at < content.length()) {
        int lineEnd = lineEnd(at);
        line(at, lineEnd);
        at = lineEnd + 1;
        boolean breaks = lineEnd < content.length() && content.charAt(lineEnd) == PAGE_BREAK;
        if (breaks && !content.substring(at).isBlank()) {
          close();
          page++;
        }
      }
      close();
    }

    private int lineEnd(int from) {
      int at = from;
      while (at < content.length() && "\n\r\f".indexOf(content.charAt(at)) < 0) {
        at++;
      }
      return at;
    }

    private void line(int from, int to) {
      boolean afterCarriageReturn =
          from == to
              && from > 0
              && content.charAt(from - 1) == '\r'
              && to < content.length()
              && content.charAt(to) == '\n';
      if (afterCarriageReturn) {
        return;
      }
      String line = content.substring(from, to);
      Matcher heading = HEADING.matcher(line);
      if (line.isBlank()) {
        close();
      } else if (markup && heading.find()) {
        close();
        add(from, to, heading.group(1).length());
      } else {
        start = start < 0 ? from : start;
        end = to;
        if (loose) {
          close();
        }
      }
    }

    private void close() {
      if (start >= 0) {
        add(start, end, 0);
        start = -1;
      }
    }

    private void add(int from, int to, int level) {
      int last = from + content.substring(from, to).stripTrailing().length();
      Block.Kind kind = level > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(new Span(from, last), kind, page, level, Optional.empty()));
    }
  }
}
