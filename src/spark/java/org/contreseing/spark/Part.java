package org.contreseing.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A part of the results as it lies on the file system.
 *
 * @param file name in its folder
 * @param lines how many it has
 * @param bytes its size
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
record Part(String file, long lines, long bytes, String sha256) implements Serializable {

  /** Reads it through. */
  static Part measure(FileSystem system, Path file) throws IOException {
    MessageDigest digest = digest();
    long lines = 0;
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(system.open(file))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    String hex = HexFormat.of().formatHex(digest.digest());
    return new Part(file.getName(), lines, bytes, hex);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
