package org.contreseing.results.page;

import java.io.IOException;
import java.nio.file.Path;
import org.contreseing.results.Entry;
import org.contreseing.results.Sink;
import org.contreseing.results.Whole;

/** Writes {@code index.html}, and the pages beside it where one would be too heavy. */
public final class PageSink implements Sink {

  private final Path out;
  private final Dashboard dashboard;

  /** Starts the page in the folder of results. */
  public PageSink(Path out, Dashboard dashboard) {
    this.out = out;
    this.dashboard = dashboard;
  }

  @Override
  public void take(Entry entry) throws IOException {
    dashboard.detail(entry.row(), entry.holding().findings());
  }

  @Override
  public void finish() throws IOException {
    Whole.write(out.resolve(Dashboard.PAGE), dashboard::write);
  }

  @Override
  public void close() {
    // Every file that it writes is closed at once.
  }
}
