package org.contreseing.results.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Found;
import org.contreseing.results.Entry;
import org.contreseing.results.Sink;
import org.contreseing.results.Whole;

/** Writes the four Parquet files of an audit. */
public final class ParquetSink implements Sink {

  /** The files that it writes. */
  public static final List<String> FILES =
      List.of("documents.parquet", "findings.parquet", "parties.parquet", "deadlines.parquet");

  /** A file that is being written. */
  private record Open<R>(Path path, OutputStream out, ParquetFile<R> file) {

    static <R> Open<R> of(Path path, List<Column<R>> columns) throws IOException {
      OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(Whole.partial(path)), 1 << 16);
      return new Open<>(path, out, new ParquetFile<>(out, columns));
    }

    void finish() throws IOException {
      file.close();
      out.close();
      Whole.place(path);
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
    documents.out().close();
    findings.out().close();
    parties.out().close();
    deadlines.out().close();
  }
}
