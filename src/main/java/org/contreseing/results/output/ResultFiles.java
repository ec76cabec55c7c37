package org.contreseing.results.output;

import java.io.IOException;
import java.nio.file.Path;
import org.contreseing.audit.AuditSetting;
import org.contreseing.audit.Sequel;
import org.contreseing.report.Heading;
import org.contreseing.results.Reading;
import org.contreseing.results.SaidLines;
import org.contreseing.results.Survey;
import org.contreseing.results.page.Dashboard;
import org.contreseing.results.page.PageSink;
import org.contreseing.results.parquet.ParquetSink;
import org.contreseing.results.workbook.WorkbookSink;

/**
 * Writes the files that people and tables read from {@code results.jsonl} and what was computed
 * from it: page, workbook, Parquet. The lines are gone through twice: once for what they come to,
 * which stands first everywhere, and once for each of them.
 */
public final class ResultFiles implements Sequel {

  @Override
  public boolean owns(String name) {
    return Dashboard.owns(name)
        || name.equals(WorkbookSink.FILE)
        || ParquetSink.FILES.contains(name);
  }

  @Override
  public void write(Path out, AuditSetting setting) throws IOException {
    Heading heading = setting.heading();
    Survey survey = new Survey();
    Reading.each(out, setting.on(), e -> survey.add(e.row(), e.holding().findings()));
    Dashboard dashboard = new Dashboard(heading, survey, out);
    try (PageSink page = new PageSink(out, dashboard);
        WorkbookSink workbook = new WorkbookSink(out, heading, survey, dashboard::href);
        ParquetSink tables = new ParquetSink(out)) {
      Reading.again(
          out,
          survey,
          entry -> {
            page.take(entry);
            workbook.take(entry);
            tables.take(entry);
          });
      SaidLines.each(
          out,
          survey,
          said -> {
            dashboard.link(said);
            workbook.link(said);
          });
      page.finish();
      tables.finish();
      workbook.finish();
    }
  }
}
