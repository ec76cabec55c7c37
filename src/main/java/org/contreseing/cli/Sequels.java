package org.contreseing.cli;

import java.util.List;
import org.contreseing.archive.AcrossDocuments;
import org.contreseing.audit.Sequel;
import org.contreseing.results.output.ResultFiles;

/** What is made from the results of an audit, in this order: the one home of the list. */
final class Sequels {

  private Sequels() {}

  /** Page, workbook and tables show what was computed across documents before. */
  static List<Sequel> all() {
    return List.of(new AcrossDocuments(), new ResultFiles());
  }
}
