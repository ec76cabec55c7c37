package org.contreseing.model;

import java.util.Optional;

/**
 * One paragraph-like unit of the extracted text.
 *
 * @param span the unit's text without its line end
 * @param kind what it is in the container
 * @param page 1-based page on which it starts, 0 when the format has no pages
 * @param level heading level from 1, list depth from 1, else 0
 * @param cell its place in a table, for {@link Kind#TABLE_CELL}
 */
public record Block(Span span, Kind kind, int page, int level, Optional<Cell> cell)
    implements Located {

  /** What a block is in its container. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    PAGE_HEADER,
    PAGE_FOOTER,
    NOTE
  }

  /** Place of a cell: table number in the document, row and column, all 0-based. */
  public record Cell(int table, int row, int column) {}

  public static Block paragraph(Span span, int page) {
    return new Block(span, Kind.PARAGRAPH, page, 0, Optional.empty());
  }
}
