package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.contreseing.model.Block.Cell;

/** Where reading stands in tables, which may lie in each other: the innermost cell counts. */
final class TableCursor {

  private final Deque<Place> open = new ArrayDeque<>();
  private int tables;

  private static final class Place {
    private final int table;
    private int row = -1;
    private int column = -1;
    private int width = 1;
    private boolean inCell;

    private Place(int table) {
      this.table = table;
    }
  }

  void startTable() {
    open.push(new Place(tables++));
  }

  void endTable() {
    open.poll();
  }

  void startRow() {
    ifOpen(
        place -> {
          place.row++;
          place.column = -1;
          place.width = 1;
        });
  }

  void startCell() {
    ifOpen(
        place -> {
          place.row = Math.max(0, place.row);
          place.column += place.width;
          place.width = 1;
          place.inCell = true;
        });
  }

  /** The current cell covers this many columns. */
  void span(int columns) {
    ifOpen(place -> place.width = Math.max(1, columns));
  }

  void endCell() {
    ifOpen(place -> place.inCell = false);
  }

  /** The cell around, empty outside of tables. */
  Optional<Cell> cell() {
    return Optional.ofNullable(open.peek())
        .filter(place -> place.inCell)
        .map(place -> new Cell(place.table, place.row, place.column));
  }

  private void ifOpen(Consumer<Place> change) {
    if (!open.isEmpty()) {
      change.accept(open.peek());
    }
  }
}
