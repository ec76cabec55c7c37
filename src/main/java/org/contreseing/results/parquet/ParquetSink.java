package org.contreseing.results.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Found;
import org.contreseing.archive.WholeFile;
import org.contreseing.results.Entry;
import org.contreseing.results.Sink;

/** Writes the four Parquet files of an audit. */
public final class ParquetSink implements Sink {

  /** The files that it writes. */
  public static final List<String> FILES =
      List.of("documents.parquet", "findings.parquet", "parties.parquet", "deadlines.parquet");

  /** A file that is being written. */
  private record Open<R>(WholeFile whole, ParquetFile<R> file) {

    static <R> Open<R> of(Path path, List<Column<R>> columns) throws IOException {
      WholeFile whole = new WholeFile(path);
      return new Open<>(whole, new ParquetFile<>(whole.stream(), columns));
    }

    void finish() throws IOException {
      file.close();
      whole.commit();
    }
  }

  private final Open<Entry> documents;
  private final Open<Tables.Finding> findings;
  private final Open<Tables.Party> parties;
  private final Open<Entry> deadlines;

  /** Starts the files in the folder of results. */
  public ParquetSink(Path out) throws IOException {
    documents = Open.of(out.resolve(FILES.get(0)), Tables.documents());
    findings = Open.of(out.resolve(FILES.get(1)), Tables.findings());
    parties = Open.of(out.resolve(FILES.get(2)), Tables.parties());
    deadlines = Open.of(out.resolve(FILES.get(3)), Tables.deadlines());
  }

  @Override
  public void take(Entry entry) throws IOException {
    documents.file().add(entry);
    for (Found found : entry.holding().findings()) {
      findings.file().add(new Tables.Finding(entry, found));
    }
    if (entry.holding().checked()) {
      deadlines.file().add(entry);
      List<Body> bodies = entry.holding().act().map(Act::parties).orElse(List.of());
      for (int place = 0; place < bodies.size(); place++) {
        parties.file().add(new Tables.Party(entry, place + 1, bodies.get(place)));
      }
    }
  }

  @Override
  public void finish() throws IOException {
    documents.finish();
    findings.finish();
    parties.finish();
    deadlines.finish();
  }

  @Override
  public void close() throws IOException {
    documents.whole().close();
    findings.whole().close();
    parties.whole().close();
    deadlines.whole().close();
  }
}
