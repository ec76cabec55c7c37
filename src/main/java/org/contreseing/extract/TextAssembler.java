package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.model.Block;
import org.contreseing.model.Block.Cell;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Recognition;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;

/**
 * Builds a text block by block. A block opens lazily with its first visible character and loses the
 * white space around it, so that readers may announce blocks which turn out to be empty. Paragraphs
 * stand apart by a blank line, the items of a list and the cells of a table by a line end, as in an
 * agreement typed as plain text. One document, one assembler, one thread.
 */
final class TextAssembler {

  private final int maxCharacters;
  private final Optional<Origins> origins;
  private final StringBuilder content = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();
  private Shape next = Shape.PARAGRAPH;
  private Shape open;
  private int openStart;
  private int page;
  private final List<Span> doubtful = new ArrayList<>();
  private double confidence;
  private int recognisedWords;

  TextAssembler(int maxCharacters) {
    this(maxCharacters, Optional.empty());
  }

  private TextAssembler(int maxCharacters, Optional<Origins> origins) {
    this.maxCharacters = maxCharacters;
    this.origins = origins;
  }

  /** An assembler that keeps where its characters come from. */
  static TextAssembler recording(int maxCharacters) {
    return new TextAssembler(maxCharacters, Optional.of(new Origins()));
  }

  /** Where its characters come from, when it was to be kept. */
  Optional<Origins> origins() {
    return origins;
  }

  /** Opens a part whose characters are to be written here. */
  XMLStreamReader reader(String part, byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = Xml.reader(bytes);
    return origins.isPresent() ? new PartReader(xml, part) : xml;
  }

  /** An empty assembler of the same limit, for text that may turn out not to be wanted. */
  TextAssembler fresh() {
    return new TextAssembler(maxCharacters);
  }

  /** What a block is, before its place is known. */
  record Shape(Kind kind, int level, Optional<Cell> cell) {

    static final Shape PARAGRAPH = of(Kind.PARAGRAPH);

    static Shape of(Kind kind) {
      return new Shape(kind, 0, Optional.empty());
    }

    static Shape of(Kind kind, int level) {
      return new Shape(kind, level, Optional.empty());
    }

    static Shape cell(Cell cell) {
      return new Shape(Kind.TABLE_CELL, 0, Optional.of(cell));
    }
  }

  /** Closes the open block, if any; the next visible character opens one of this shape. */
  void begin(Shape shape) {
    end();
    next = shape;
  }

  boolean isOpen() {
    return open != null;
  }

  /** Closes the open block, if any. */
  void end() {
    if (open == null) {
      return;
    }
    Shape shape = open;
    open = null;
    trimEnd();
    blocks.add(
        new Block(
            new Span(openStart, content.length()),
            shape.kind(),
            page,
            shape.level(),
            shape.cell()));
  }

  /** Writes one whole block. */
  void write(Shape shape, CharSequence characters) {
    begin(shape);
    append(characters);
    end();
  }

  /** Pages count from 1; a block lies on the page it starts on. */
  void startPage() {
    end();
    page++;
  }

  /**
   * Appends to the open block, or opens the announced one at the first character that is not white
   * space.
   */
  void append(CharSequence characters) {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadFailure(Reason.TIMEOUT);
    }
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i));
    }
  }

  /** The same for characters that stand together at a place of their container. */
  void append(CharSequence characters, Place place) {
    if (origins.isEmpty() || !place.isKnown()) {
      append(characters);
      return;
    }
    for (int i = 0; i < characters.length(); i++) {
      int before = content.length();
      append(characters.charAt(i));
      if (content.length() > before) {
        origins.get().add(content.length() - 1, place.after(i));
      }
    }
  }

  private void append(char c) {
    char visible = visible(c);
    if (visible == 0 || open == null && isBlank(visible)) {
      return;
    }
    if (open == null) {
      separate();
      open = next;
      openStart = content.length();
    }
    if (content.length() >= maxCharacters) {
      throw new ReadFailure(Reason.TOO_LARGE, "> " + maxCharacters);
    }
    content.append(visible);
  }

  /**
   * Line ends of every kind become one, other control characters and invisible hyphenation points
   * vanish.
   */
  private static char visible(char c) {
    return switch (c) {
      case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\t' -> c;
      case '\u00AD', '\uFEFF', '\uFFFE', '\uFFFF' -> 0;
      default -> c < ' ' || c == '\u007F' ? 0 : c;
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void separate() {
    if (!blocks.isEmpty()) {
      Kind last = blocks.get(blocks.size() - 1).kind();
      boolean tight = last == next.kind() && (last == Kind.LIST_ITEM || last == Kind.TABLE_CELL);
      content.append(tight ? "\n" : "\n\n");
    }
  }

  private void trimEnd() {
    int end = content.length();
    while (end > openStart && isBlank(content.charAt(end - 1))) {
      end--;
    }
    content.setLength(end);
    origins.ifPresent(known -> known.cut(content.length()));
    for (int i = traces.size() - 1; i >= 0 && traces.get(i).span().end() > end; i--) {
      Trace trace = traces.get(i);
      traces.set(i, trace.at(new Span(Math.min(trace.span().start(), end), end)));
    }
  }

  /**
   * Where the next character of the open block will stand; between blocks, the end of the text so
   * far.
   */
  int position() {
    return content.length();
  }

  /** Records something at {@code [start, here)}, without the white space before it. */
  void trace(Trace.Kind kind, int start, String detail) {
    int end = content.length();
    int from = afterBlanks(Math.min(start, end));
    traces.add(new Trace(kind, new Span(from, end), detail));
  }

  /** The same for something that somebody made. */
  void trace(Trace.Kind kind, int start, String detail, Maker maker) {
    trace(kind, start, detail);
    Span span = traces.remove(traces.size() - 1).span();
    Optional<String> author = Optional.of(maker.author()).filter(a -> !a.isEmpty());
    Optional<String> date = Optional.of(maker.date()).filter(d -> !d.isEmpty());
    traces.add(new Trace(kind, span, detail, author, date));
  }

  /** Writes the blocks of another text in a shape of their own, with the traces in them. */
  void write(Shape shape, SourceText read) {
    write(shape, read, read.blocks());
    read.traces().stream()
        .filter(t -> read.blocks().stream().noneMatch(b -> touches(b, t)))
        .forEach(t -> traces.add(t.at(Span.at(position()))));
  }

  /** Writes some blocks of another text, and the traces in these alone. */
  void write(Shape shape, SourceText read, List<Block> some) {
    for (Block block : some) {
      begin(shape);
      append(read.slice(block.span()));
      int shift = openStart - block.span().start();
      end();
      for (Trace trace : read.traces()) {
        if (touches(block, trace)) {
          Span span = trace.span();
          traces.add(trace.at(new Span(span.start() + shift, span.end() + shift)));
        }
      }
    }
  }

  private static boolean touches(Block block, Trace trace) {
    return trace.span().start() >= block.span().start() && trace.span().end() <= block.span().end();
  }

  /** Appends a line that was recognised from an image. */
  void recognised(RecognisedLine line) {
    int before = position();
    append(line.text());
    if (line.isDoubtful()) {
      doubtful.add(new Span(afterBlanks(before), position()));
    }
    line.words().forEach(word -> confidence += word.confidence());
    recognisedWords += line.words().size();
  }

  private int afterBlanks(int from) {
    int start = from;
    while (start < content.length() && isBlank(content.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The text built; pages are those started. */
  SourceText finish() {
    end();
    if (!blocks.isEmpty()) {
      content.append('\n');
    }
    String text = content.toString();
    Optional<Integer> pages = page == 0 ? Optional.empty() : Optional.of(page);
    return recognisedWords == 0
        ? new SourceText(text, blocks, traces, pages, SourceText.Origin.TEXT, false)
        : new SourceText(
            text, blocks, traces, pages, SourceText.Origin.OCR, false, Optional.of(recognition()));
  }

  private Recognition recognition() {
    return new Recognition((int) Math.round(confidence / recognisedWords), doubtful);
  }
}
