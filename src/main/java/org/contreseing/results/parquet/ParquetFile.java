package org.contreseing.results.parquet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * Writes rows as an Apache Parquet file: flat columns, texts in dictionaries, nothing packed. The
 * same rows give the same bytes on every machine. About 16 million bytes of rows are held at a
 * time.
 */
public final class ParquetFile<R> implements Closeable {

  private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final long MOST_HELD = 16L << 20;

  private final OutputStream out;
  private final List<Column<R>> columns;
  private final List<RowGroup> groups = new ArrayList<>();
  private List<Chunk<R>> chunks;
  private long written;
  private long held;
  private int rows;

  /** Starts the file; the stream is flushed but not closed. */
  public ParquetFile(OutputStream out, List<Column<R>> columns) throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.chunks = fresh();
    write(MARK);
  }

  /** Adds a row. */
  public void add(R row) throws IOException {
    for (Chunk<R> chunk : chunks) {
      held += chunk.add(row);
    }
    rows++;
    if (held > MOST_HELD) {
      group();
    }
  }

  /** Writes what is held and the description of everything. */
  @Override
  public void close() throws IOException {
    if (rows > 0) {
      group();
    }
    ByteArrayOutputStream foot = new ByteArrayOutputStream();
    Util.writeFileMetaData(description(), foot);
    Plain.number(foot, foot.size());
    foot.writeBytes(MARK);
    write(foot.toByteArray());
    out.flush();
  }

  private void group() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<ColumnChunk> described = new ArrayList<>();
    for (Chunk<R> chunk : chunks) {
      described.add(chunk.write(bytes, written + bytes.size()));
    }
    groups.add(new RowGroup(described, bytes.size(), rows));
    write(bytes.toByteArray());
    chunks = fresh();
    held = 0;
    rows = 0;
  }

  private List<Chunk<R>> fresh() {
    return columns.stream().map(Chunk::new).toList();
  }

  private FileMetaData description() {
    List<SchemaElement> schema = new ArrayList<>();
    schema.add(new SchemaElement("contreseing").setNum_children(columns.size()));
    columns.forEach(c -> schema.add(c.element()));
    long all = groups.stream().mapToLong(RowGroup::getNum_rows).sum();
    FileMetaData description = new FileMetaData(1, schema, all, groups);
    description.setCreated_by("contreseing");
    description.setKey_value_metadata(List.of(new KeyValue("contreseing.schema").setValue("1")));
    return description;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }
}
