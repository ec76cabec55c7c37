package org.contreseing.report.formats;

import java.io.IOException;
import java.io.OutputStream;
import org.contreseing.report.Edition;
import org.contreseing.report.Format;
import org.contreseing.report.JsonReport;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.TextReport;
import org.contreseing.report.html.HtmlReport;
import org.contreseing.report.junit.JunitReport;
import org.contreseing.report.sarif.SarifReport;
import org.contreseing.report.table.CsvReport;
import org.contreseing.report.table.XlsxReport;

/** The writer of each format. */
public final class Writers {

  private Writers() {}

  /**
   * A writer that leaves the stream open.
   *
   * @param out receives UTF-8, or the bytes of a format that is no text
   */
  public static ReportWriter of(Format format, OutputStream out, Edition edition)
      throws IOException {
    return switch (format) {
      case TEXT -> new TextReport(out, edition.heading(), edition.look());
      case JSON -> new JsonReport(out, edition.heading());
      case HTML -> new HtmlReport(out, edition);
      case SARIF -> new SarifReport(out, edition);
      case JUNIT -> new JunitReport(out, edition);
      case CSV -> new CsvReport(out, edition);
      case XLSX -> new XlsxReport(out, edition);
    };
  }
}
