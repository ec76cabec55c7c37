package org.contreseing.results.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/**
 * One column of one group of rows. A text is kept once however many rows say it: a dictionary makes
 * the file small without a packer, whose bytes would depend on the machine.
 */
final class Chunk<R> {

  private final Column<R> column;
  private final List<Object> values = new ArrayList<>();
  private final Map<Object, Integer> dictionary = new LinkedHashMap<>();
  private final Numbers present = new Numbers();
  private final Numbers places = new Numbers();

  Chunk(Column<R> column) {
    this.column = column;
  }

  /** Takes the row's value and says about how many bytes it added. */
  long add(R row) {
    Optional<?> value = column.value().apply(row);
    if (value.isEmpty() && column.required()) {
      throw new IllegalArgumentException("every row has a " + column.name());
    }
    present.add(value.isPresent() ? 1 : 0);
    return value.map(this::keep).orElse(1L);
  }

  private long keep(Object value) {
    if (column.kind() != Kind.TEXT) {
      values.add(value);
      return 4;
    }
    Integer known = dictionary.putIfAbsent(value, dictionary.size());
    places.add(known == null ? dictionary.size() - 1 : known);
    return known == null ? 2L * ((String) value).length() + 8 : 4;
  }

  /**
   * Writes the pages and says where they stand.
   *
   * @param start where the first byte will stand in the file
   */
  ColumnChunk write(ByteArrayOutputStream out, long start) throws IOException {
    int before = out.size();
    ColumnMetaData meta = new ColumnMetaData();
    if (column.kind() == Kind.TEXT) {
      meta.setDictionary_page_offset(start);
      dictionaryPage(out);
    }
    meta.setData_page_offset(start + out.size() - before);
    dataPage(out);
    long length = (long) out.size() - before;
    meta.setType(column.kind().type()).setPath_in_schema(List.of(column.name()));
    meta.setEncodings(List.of(Encoding.RLE, encoding())).setCodec(CompressionCodec.UNCOMPRESSED);
    meta.setNum_values(present.size());
    meta.setTotal_uncompressed_size(length).setTotal_compressed_size(length);
    return new ColumnChunk(0).setMeta_data(meta);
  }

  private Encoding encoding() {
    return column.kind() == Kind.TEXT ? Encoding.PLAIN_DICTIONARY : Encoding.PLAIN;
  }

  private void dictionaryPage(ByteArrayOutputStream out) throws IOException {
    byte[] page = Plain.of(dictionary.keySet(), Kind.TEXT);
    PageHeader header = new PageHeader(PageType.DICTIONARY_PAGE, page.length, page.length);
    header.setDictionary_page_header(
        new DictionaryPageHeader(dictionary.size(), Encoding.PLAIN_DICTIONARY));
    Util.writePageHeader(header, out);
    out.writeBytes(page);
  }

  private void dataPage(ByteArrayOutputStream out) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (!column.required()) {
      byte[] levels = Runs.of(present.all(), present.size(), 1);
      Plain.number(page, levels.length);
      page.writeBytes(levels);
    }
    if (column.kind() == Kind.TEXT) {
      int width = Runs.width(dictionary.size());
      page.write(width);
      page.writeBytes(Runs.of(places.all(), places.size(), width));
    } else {
      page.writeBytes(Plain.of(values, column.kind()));
    }
    PageHeader header = new PageHeader(PageType.DATA_PAGE, page.size(), page.size());
    header.setData_page_header(
        new DataPageHeader(present.size(), encoding(), Encoding.RLE, Encoding.RLE));
    Util.writePageHeader(header, out);
    page.writeTo(out);
  }
}
