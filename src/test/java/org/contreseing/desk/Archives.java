package org.contreseing.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives as nobody makes them by accident. */
final class Archives {

  private static final int LINK = 0120777;

  private Archives() {}

  /** Of one file. */
  static byte[] of(String name, byte[] content) {
    return archive(zip -> add(zip, new ZipArchiveEntry(name), content));
  }

  /** Of so many small files. */
  static byte[] of(int files) {
    return archive(
        zip -> {
          for (int i = 0; i < files; i++) {
            add(zip, new ZipArchiveEntry("f" + i + ".txt"), new byte[] {'x'});
          }
        });
  }

  /** Of a link to a file of the machine. */
  static byte[] link(String name, String target) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(LINK);
    return archive(zip -> add(zip, entry, target.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Filling {
    void of(ZipArchiveOutputStream zip) throws IOException;
  }

  private static byte[] archive(Filling filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      filling.of(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
