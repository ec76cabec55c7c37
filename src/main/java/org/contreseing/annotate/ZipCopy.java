package org.contreseing.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A copy of a zip in which some parts are others. Parts that stay are not even packed anew. For
 * packages that were read before, within their limits.
 */
final class ZipCopy {

  private final byte[] original;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  ZipCopy(byte[] original) {
    this.original = original;
  }

  /** A part of the original. */
  Optional<byte[]> read(String name) {
    try (ZipFile zip = open()) {
      ZipArchiveEntry entry = zip.getEntry(name);
      return entry == null
          ? Optional.empty()
          : Optional.of(zip.getInputStream(entry).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy has these bytes as this part, in the place of the original's or after all others. */
  void put(String name, byte[] bytes) {
    changed.put(name, bytes);
  }

  private ZipFile open() throws IOException {
    var channel = new SeekableInMemoryByteChannel(original);
    return ZipFile.builder().setSeekableByteChannel(channel).get();
  }

  byte[] bytes() {
    var channel = new SeekableInMemoryByteChannel();
    try (ZipFile zip = open();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
      Map<String, byte[]> left = new HashMap<>(changed);
      long time = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        byte[] bytes = left.remove(entry.getName());
        if (bytes == null) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        } else {
          write(out, entry.getName(), bytes, entry.getTime());
        }
        time = entry.getTime();
      }
      for (String name : changed.keySet()) {
        if (left.containsKey(name)) {
          write(out, name, changed.get(name), time);
        }
      }
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  // The day of a part says nothing of use, and the copy must be the same on every day.
  private static void write(ZipArchiveOutputStream out, String name, byte[] bytes, long time)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(bytes.length);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }
}
