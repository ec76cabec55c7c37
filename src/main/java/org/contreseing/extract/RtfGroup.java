package org.contreseing.extract;

import org.contreseing.extract.RichParagraph.Mark;

/** What holds inside one group of an RTF, and ends with it. */
final class RtfGroup {
  /** Where the text of a group goes. */
  enum Destination {
    TEXT,
    LABEL,
    COMMENT,
    AUTHOR,
    FONTS,
    COLOURS,
    AUTHORS,
    PROPERTY,
    INSTRUCTION,
    INFO,
    NOWHERE
  }

  RtfFlow flow;
  Destination destination = Destination.TEXT;
  boolean opensComment;
  int font;
  int replaced = 1;
  boolean hidden;
  boolean deleted;
  boolean inserted;
  int author = -1;
  Ink ink = Ink.UNSAID;
  String property = "";

  RtfGroup(RtfFlow flow) {
    this.flow = flow;
  }

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup(flow);
    inner.destination = destination;
    inner.font = font;
    inner.replaced = replaced;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.inserted = inserted;
    inner.author = author;
    inner.ink = ink;
    inner.property = property;
    return inner;
  }

  Mark mark() {
    if (deleted) {
      return Mark.DELETED;
    }
    if (hidden) {
      return Mark.HIDDEN;
    }
    return inserted ? Mark.INSERTED : Mark.VISIBLE;
  }
}
