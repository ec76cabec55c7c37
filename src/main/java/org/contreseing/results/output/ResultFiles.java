package org.contreseing.results.output;

import java.io.IOException;
import java.nio.file.Path;
import org.contreseing.report.Heading;
import org.contreseing.results.Reading;
import org.contreseing.results.Survey;
import org.contreseing.results.page.Dashboard;
import org.contreseing.results.page.PageSink;
import org.contreseing.results.parquet.ParquetSink;
import org.contreseing.results.workbook.WorkbookSink;

/**
 * Writes the files that people and tables read from {@code results.jsonl}. Its lines are gone
 * through twice: once for what they come to, which stands first everywhere, and once for each of
 * them.
 */
public final class ResultFiles {

  private final Heading heading;

  /** Speaks the heading's language and counts days from its day. */
  public ResultFiles(Heading heading) {
    this.heading = heading;
  }

  /** Writes them into the folder of results. */
  public void write(Path out) throws IOException {
    Survey survey = new Survey();
    Reading.each(out, heading.on(), e -> survey.add(e.row(), e.holding().findings()));
    Dashboard dashboard = new Dashboard(heading, survey, out);
    try (PageSink page = new PageSink(out, dashboard);
        WorkbookSink workbook = new WorkbookSink(out, heading, survey, dashboard::href);
        ParquetSink tables = new ParquetSink(out)) {
      Reading.each(
          out,
          heading.on(),
          entry -> {
            page.take(entry);
            workbook.take(entry);
            tables.take(entry);
          });
      page.finish();
      workbook.finish();
      tables.finish();
    }
  }
}
