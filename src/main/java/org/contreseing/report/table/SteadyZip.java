package org.contreseing.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a ZIP with the same time on every entry, so that the same content gives the same bytes.
 */
final class SteadyZip {

  // The first moment that the format can express.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  static void copy(Path from, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile file = new ZipFile(from.toFile())) {
      for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(TIME);
        zip.putNextEntry(steady);
        try (InputStream in = file.getInputStream(entry)) {
          in.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
    zip.finish();
    out.flush();
  }
}
