package org.contreseing.report.html;

import java.util.Optional;
import org.contreseing.model.Block;

/** Opens and closes tables and rows as cells go by. */
final class TableView {

  private final Html html;
  private Optional<Block.Cell> last = Optional.empty();

  TableView(Html html) {
    this.html = html;
  }

  /**
   * Makes the page ready for a block: in a row of its table when it is a cell, outside of tables
   * when it is none.
   */
  void step(Block block) {
    Optional<Block.Cell> cell =
        block.kind() == Block.Kind.TABLE_CELL ? block.cell() : Optional.empty();
    if (cell.isEmpty() || last.isPresent() && last.get().table() != cell.get().table()) {
      end();
    }
    cell.ifPresent(this::row);
    last = cell;
  }

  private void row(Block.Cell cell) {
    if (last.isEmpty()) {
      html.open("table").open("tbody").open("tr");
    } else if (last.get().row() != cell.row()) {
      html.close().open("tr");
    }
  }

  /** Closes the table that is open, if one is. */
  void end() {
    if (last.isPresent()) {
      html.close().close().close();
      last = Optional.empty();
    }
  }
}
