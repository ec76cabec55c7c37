package org.contreseing.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Measures a file of results, a stretch at a time. */
final class OutputReader {

  private OutputReader() {}

  static Manifest.Output read(Path file, String name) throws IOException {
    MessageDigest digest = Digest.sha256();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    long lines = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
        size += length;
        lines += lines(buffer, length);
      }
    }
    Optional<Long> rows = name.endsWith(".jsonl") ? Optional.of(lines) : Optional.empty();
    return new Manifest.Output(name, size, HexFormat.of().formatHex(digest.digest()), rows);
  }

  private static int lines(byte[] buffer, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
