package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;

/** The paragraphs of one flow of an RTF: the body, a header, the notes, a frame. */
final class RtfFlow {

  private final Kind kind;
  private final TableCursor tables;
  private final List<Done> done = new ArrayList<>();
  private final List<RtfFlow> frames = new ArrayList<>();
  private RichParagraph paragraph = new RichParagraph();
  private final StringBuilder label = new StringBuilder();
  private boolean started;
  private boolean inTable;
  private boolean tableOpen;
  private boolean rowOpen;
  private boolean cellOpen;
  private int heading;
  private int listLevel;

  private record Done(RichParagraph paragraph, Shape shape, String label) {}

  RtfFlow(Kind kind, TableCursor tables) {
    this.kind = kind;
    this.tables = tables;
  }

  void add(String words, Manner mark) {
    paragraph.add(words, mark);
    started = true;
  }

  void label(String words) {
    label.append(words);
  }

  void comment(String words, Maker origin) {
    paragraph.close("", Trace.Kind.COMMENT, words, origin);
  }

  void trace(Trace.Kind kind, String detail) {
    paragraph.close("", kind, detail);
  }

  void frame(RtfFlow frame) {
    frames.add(frame);
  }

  boolean isInTable() {
    return inTable;
  }

  /** Forgets what was said of paragraphs so far. */
  void reset() {
    inTable = false;
    heading = 0;
    listLevel = 0;
  }

  void inTable() {
    inTable = true;
  }

  /** Outline levels count from 0; the tenth means body text. */
  void outline(int level) {
    heading = level >= 0 && level < NumberingLevel.COUNT ? level + 1 : 0;
  }

  void listLevel(int level) {
    listLevel = Math.max(0, level);
  }

  void endParagraph() {
    enterCell();
    String number = number();
    boolean shown = paragraph.isVisible() || number.chars().anyMatch(Character::isLetterOrDigit);
    done.add(new Done(paragraph, shape(number), shown ? number : ""));
    paragraph = new RichParagraph();
    label.setLength(0);
    started = false;
    frames.forEach(frame -> done.addAll(frame.finish()));
    frames.clear();
  }

  private String number() {
    String stripped = label.toString().strip();
    if (stripped.isEmpty()) {
      return "";
    }
    return (stripped.length() == 1 ? NumberStyle.bullet(stripped) : stripped) + " ";
  }

  private Shape shape(String number) {
    if (kind != Kind.PARAGRAPH) {
      return Shape.of(kind);
    }
    if (inTable && tables.cell().isPresent()) {
      return Shape.cell(tables.cell().get());
    }
    if (heading > 0) {
      return Shape.of(Kind.HEADING, heading);
    }
    return number.isEmpty() ? Shape.PARAGRAPH : Shape.of(Kind.LIST_ITEM, listLevel + 1);
  }

  private void enterCell() {
    if (!inTable) {
      leaveTable();
      return;
    }
    if (!tableOpen) {
      tables.startTable();
    }
    if (!rowOpen) {
      tables.startRow();
    }
    if (!cellOpen) {
      tables.startCell();
    }
    tableOpen = true;
    rowOpen = true;
    cellOpen = true;
  }

  private void leaveTable() {
    if (tableOpen) {
      tables.endTable();
    }
    tableOpen = false;
    rowOpen = false;
    cellOpen = false;
  }

  void endCell() {
    inTable = true;
    endParagraph();
    tables.endCell();
    cellOpen = false;
  }

  void endRow() {
    rowOpen = false;
  }

  /** Ends the flow; what stands after the last paragraph mark is a paragraph too. */
  List<Done> finish() {
    if (started || !frames.isEmpty()) {
      endParagraph();
    }
    leaveTable();
    return done;
  }

  void write(TextAssembler text, Map<String, Integer> starts) {
    for (Done next : finish()) {
      next.paragraph().write(next.shape(), next.label(), text, starts);
    }
  }

  Optional<Shape> margin() {
    return kind == Kind.PAGE_HEADER || kind == Kind.PAGE_FOOTER
        ? Optional.of(Shape.of(kind))
        : Optional.empty();
  }
}
