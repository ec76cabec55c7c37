package org.contreseing.audit.since;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.contreseing.audit.Entry;

/** Which agreement a line is about, in a form of which millions can be held: half a SHA-256. */
public record Identity(long first, long second) {

  /** By file and part. */
  public static Identity ofName(Entry entry) {
    return ofName(entry.file(), entry.part());
  }

  /** By file and part; the only agreement of a file is its first. */
  public static Identity ofName(String file, Optional<Integer> part) {
    return of(file + "\0" + part.orElse(1));
  }

  static Optional<Identity> ofContent(Entry entry) {
    return entry.sha256().map(sha256 -> of(sha256 + "\0" + entry.part().orElse(1)));
  }

  private static Identity of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      return new Identity(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
