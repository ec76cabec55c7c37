package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Cell;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;

/**
 * The paragraphs of an ODT story. Those of frames follow the one they hang on, those of notes come
 * last.
 */
final class OdtParagraphs {

  private final Shape base;
  private final TextAssembler text;
  private final TableCursor tables = new TableCursor();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Open> notes = new ArrayList<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Comment> comments = new LinkedHashMap<>();
  private String noteMark = "";
  private int inNotes;

  private record Comment(String words, Maker origin) {}

  private static final class Open {
    private final RichParagraph paragraph = new RichParagraph();
    private final List<Open> framed = new ArrayList<>();
    private final Shape shape;
    private final String label;
    private boolean blank = true;

    private Open(Shape shape, String label) {
      this.shape = shape;
      this.label = label;
    }
  }

  OdtParagraphs(Shape base, TextAssembler text) {
    this.base = base;
    this.text = text;
  }

  TableCursor tables() {
    return tables;
  }

  /** A paragraph opens; {@code heading} level and {@code depth} in lists are 0 for none. */
  void start(int heading, int depth, String label) {
    open.push(new Open(shape(heading, depth), noteMark + label));
    noteMark = "";
  }

  private Shape shape(int heading, int depth) {
    if (inNotes > 0) {
      return Shape.of(Kind.NOTE);
    }
    Optional<Cell> cell = tables.cell();
    if (base.kind() != Kind.PARAGRAPH) {
      return base;
    }
    if (cell.isPresent()) {
      return Shape.cell(cell.get());
    }
    if (heading > 0) {
      return Shape.of(Kind.HEADING, heading);
    }
    return depth > 0 ? Shape.of(Kind.LIST_ITEM, depth) : base;
  }

  void add(String words, Manner mark, Place place) {
    Open paragraph = open.peek();
    if (paragraph != null && !words.isEmpty()) {
      paragraph.paragraph.add(words, mark, place);
      paragraph.blank = false;
    }
  }

  /** Adds text in which every run of white space is one space, as the format has it. */
  void addCollapsed(String words, Manner mark, Place place) {
    Open paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    StringBuilder shown = new StringBuilder(words.length());
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (space && paragraph.blank) {
        // What follows a space left out stands one further in the container than in the text.
        paragraph.paragraph.add(shown.toString(), mark, place.after(start));
        shown.setLength(0);
        start = i + 1;
      } else {
        shown.append(space ? ' ' : c);
      }
      paragraph.blank = space;
    }
    paragraph.paragraph.add(shown.toString(), mark, place.after(start));
  }

  void open(String key) {
    if (!open.isEmpty()) {
      open.peek().paragraph.open(key);
    }
  }

  void close(String key, Trace.Kind kind, String detail) {
    if (open.isEmpty()) {
      text.trace(kind, text.position(), detail);
    } else {
      open.peek().paragraph.close(key, kind, detail);
    }
  }

  private void close(String key, Trace.Kind kind, String detail, Maker origin) {
    if (open.isEmpty()) {
      text.trace(kind, text.position(), detail, origin);
    } else {
      open.peek().paragraph.close(key, kind, detail, origin);
    }
  }

  /** A comment stands here, or starts here when it has a name. */
  void startComment(String name, String words, Maker origin) {
    if (name.isEmpty()) {
      close("comment", Trace.Kind.COMMENT, words, origin);
    } else {
      comments.put(name, new Comment(words, origin));
      open("comment " + name);
    }
  }

  void endComment(String name) {
    Comment comment = comments.remove(name);
    if (comment != null) {
      close("comment " + name, Trace.Kind.COMMENT, comment.words(), comment.origin());
    }
  }

  /** The mark of a note stands here; the paragraphs that follow are the note's. */
  void startNote(String mark, Manner as, Place place) {
    add(mark, as, place);
    noteMark = mark + " ";
    inNotes++;
  }

  void endNote() {
    inNotes--;
  }

  void end() {
    Open done = open.poll();
    if (done == null) {
      return;
    }
    if (inNotes > 0) {
      notes.add(done);
    } else if (open.isEmpty()) {
      write(done);
    } else {
      open.peek().framed.add(done);
    }
  }

  /** Writes the notes; comments whose end is missing are points. */
  void finish() {
    notes.forEach(this::write);
    text.end();
    comments
        .values()
        .forEach(c -> text.trace(Trace.Kind.COMMENT, text.position(), c.words(), c.origin()));
  }

  private void write(Open first) {
    Deque<Open> waiting = new ArrayDeque<>();
    waiting.push(first);
    while (!waiting.isEmpty()) {
      Open next = waiting.pop();
      boolean shown =
          next.paragraph.isVisible() || next.label.chars().anyMatch(Character::isLetterOrDigit);
      next.paragraph.write(next.shape, shown ? next.label : "", text, starts);
      for (int i = next.framed.size() - 1; i >= 0; i--) {
        waiting.push(next.framed.get(i));
      }
    }
  }
}
