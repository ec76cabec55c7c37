package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contreseing.extract.DocxStory.DocxSettings;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Cell;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;

/**
 * The paragraphs of a DOCX story, written one by one with their numbers; those of a frame follow
 * the one it hangs on.
 */
final class DocxParagraphs {

  private final DocxSettings settings;
  private final Shape base;
  private final TextAssembler text;
  private final TableCursor tables = new TableCursor();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> starts = new HashMap<>();

  private static final class Open {
    private final RichParagraph paragraph = new RichParagraph();
    private final Optional<Cell> cell;
    private final Deque<Open> framed = new ArrayDeque<>();
    private DocxProperties.Paragraph properties = DocxProperties.Paragraph.PLAIN;

    private Open(Optional<Cell> cell) {
      this.cell = cell;
    }
  }

  DocxParagraphs(DocxSettings settings, Shape base, TextAssembler text) {
    this.settings = settings;
    this.base = base;
    this.text = text;
  }

  TableCursor tables() {
    return tables;
  }

  void start() {
    open.push(new Open(tables.cell()));
  }

  void properties(DocxProperties.Paragraph properties) {
    if (!open.isEmpty()) {
      open.peek().properties = properties;
    }
  }

  void add(String words, Manner manner, Place place) {
    if (!open.isEmpty()) {
      open.peek().paragraph.add(words, manner, place);
    }
  }

  void open(String key) {
    if (open.isEmpty()) {
      starts.put(key, text.position());
    } else {
      open.peek().paragraph.open(key);
    }
  }

  void close(String key, Trace.Kind kind, String detail) {
    close(key, kind, detail, Maker.UNSAID);
  }

  void close(String key, Trace.Kind kind, String detail, Maker origin) {
    if (open.isEmpty()) {
      Integer start = starts.remove(key);
      text.trace(kind, start == null ? text.position() : start, detail, origin);
    } else {
      open.peek().paragraph.close(key, kind, detail, origin);
    }
  }

  /** What the style of the open paragraph says of its ink, and the paragraph itself. */
  Ink ink() {
    return open.isEmpty()
        ? Ink.UNSAID
        : Ink.UNSAID
            .behind(open.peek().properties.shade())
            .or(settings.styles().ink(open.peek().properties.style()));
  }

  /** Whether the style of the open paragraph hides its text. */
  boolean hidden() {
    return !open.isEmpty() && settings.styles().hidden(open.peek().properties.style());
  }

  void end() {
    Open done = open.poll();
    if (done == null) {
      return;
    }
    if (open.isEmpty()) {
      write(done);
    } else {
      open.peek().framed.add(done);
    }
  }

  /** Ends the story; a paragraph still open belongs to XML that is not word processing. */
  void finish() {
    open.clear();
    text.end();
  }

  private void write(Open first) {
    Deque<Open> waiting = new ArrayDeque<>();
    waiting.push(first);
    while (!waiting.isEmpty()) {
      Open next = waiting.pop();
      writeOne(next);
      next.framed.descendingIterator().forEachRemaining(waiting::push);
    }
  }

  private void writeOne(Open done) {
    boolean visible = done.paragraph.isVisible();
    Optional<Integer> heading = heading(done.properties);
    Optional<String> list = list(done.properties);
    String label =
        list.isEmpty() || done.properties.markGone() && !visible
            ? ""
            : label(list.get(), done.properties);
    // Word shows the bullet of an empty paragraph, but only a number says something alone
    String shown = visible || label.chars().anyMatch(Character::isLetterOrDigit) ? label : "";
    done.paragraph.write(shape(done, heading, label), shown, text, starts);
  }

  private Shape shape(Open done, Optional<Integer> heading, String label) {
    if (base.kind() != Kind.PARAGRAPH) {
      return base;
    }
    if (done.cell.isPresent()) {
      return Shape.cell(done.cell.get());
    }
    if (heading.isPresent()) {
      return Shape.of(Kind.HEADING, heading.get());
    }
    return label.isEmpty() ? base : Shape.of(Kind.LIST_ITEM, level(done.properties) + 1);
  }

  private Optional<Integer> heading(DocxProperties.Paragraph properties) {
    return properties.outline().isPresent()
        ? DocxStyles.headingLevel(properties.outline().get())
        : settings.styles().heading(properties.style());
  }

  private Optional<String> list(DocxProperties.Paragraph properties) {
    return properties.numbering().or(() -> settings.styles().numbering(properties.style()));
  }

  private int level(DocxProperties.Paragraph properties) {
    return properties
        .level()
        .orElseGet(
            () ->
                list(properties)
                    .map(list -> settings.numbering().levelOf(list, properties.style()))
                    .orElse(0));
  }

  private String label(String list, DocxProperties.Paragraph properties) {
    return settings.numbering().next(list, level(properties));
  }
}
