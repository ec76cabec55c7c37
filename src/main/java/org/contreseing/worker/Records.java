package org.contreseing.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Records of this program as bytes to keep; only the same program is sure to read them back. */
public final class Records {

  private Records() {}

  /** A record, compressed. */
  public static byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(RecordWriter.bytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** The record back; empty when these bytes are none of this type as it is now. */
  public static <T> Optional<T> read(byte[] bytes, Class<T> type) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(RecordReader.read(in.readNBytes(Frame.LONGEST), type));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
