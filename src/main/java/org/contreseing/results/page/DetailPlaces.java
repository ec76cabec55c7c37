package org.contreseing.results.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final int PAGES = 2_000;

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

  /** Whether a row's findings stand on a page beside the page. */
  boolean beside(Row row) {
    return row.read() && !onPage(row) && number(row) <= PAGES;
  }

  private static int number(Row row) {
    return (row.line() - 1) / LINES_BESIDE + 1;
  }

  /** The file beside the page, for a row whose findings stand there. */
  static String file(Row row) {
    return file(number(row));
  }

  private static String file(int number) {
    return String.format(Locale.ROOT, "details-%04d.html", number);
  }

  /** Every file beside the page that there may be. */
  static List<String> files() {
    return IntStream.rangeClosed(1, PAGES).mapToObj(DetailPlaces::file).toList();
  }

  /** The link to a row's findings, from the page; empty where no page is left for them. */
  String href(Row row) {
    if (!row.read()) {
      return "#unread";
    }
    if (onPage(row)) {
      return "#" + id(row);
    }
    return beside(row) ? file(row) + "#" + id(row) : "";
  }
}
