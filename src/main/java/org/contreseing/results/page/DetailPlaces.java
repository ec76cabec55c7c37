package org.contreseing.results.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contreseing.results.Row;

/**
 * Where the findings of each line are shown: on the page itself for the worst agreements, as long
 * as a browser opens it at once, and for the others on pages beside it.
 */
final class DetailPlaces {

  // Measured: 6 000 findings take about 4 million bytes of page.
  private static final int FINDINGS_ON_PAGE = 6_000;
  private static final int AGREEMENTS_ON_PAGE = 500;
  private static final int LINES_BESIDE = 500;

  private final Set<Integer> onPage = new HashSet<>();

  /**
   * Decides.
   *
   * @param worstFirst all agreements that were checked
   */
  DetailPlaces(List<Row> worstFirst) {
    int findings = 0;
    for (Row row : worstFirst) {
      Row.Counts counts = row.counts();
      findings += counts.errors() + counts.warnings() + counts.notes();
      if (findings > FINDINGS_ON_PAGE || onPage.size() == AGREEMENTS_ON_PAGE) {
        return;
      }
      onPage.add(row.line());
    }
  }

  boolean onPage(Row row) {
    return onPage.contains(row.line());
  }

  /** How many agreements stand on the page. */
  int size() {
    return onPage.size();
  }

  static String id(Row row) {
    return "d" + row.line();
  }

  /** The file beside the page, for a row whose findings do not stand on it. */
  static String file(Row row) {
    int number = (row.line() - 1) / LINES_BESIDE + 1;
    return String.format(Locale.ROOT, Beside.FOLDER + "/%05d.html", number);
  }

  /** The link to a row's findings, from the page. */
  String href(Row row) {
    if (!row.read()) {
      return "#unread";
    }
    return (onPage(row) ? "" : file(row)) + "#" + id(row);
  }
}
