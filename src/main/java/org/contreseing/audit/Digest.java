package org.contreseing.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in a form of which millions can be held: 32 bytes, compared by value. */
record Digest(long first, long second, long third, long fourth) {

  static final int BYTES = 32;

  static Digest of(byte[] bytes) {
    return read(ByteBuffer.wrap(sha256().digest(bytes)));
  }

  static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param hex 64 hexadecimal digits
   */
  static Digest ofHex(String hex) {
    return read(ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
  }

  static Digest read(ByteBuffer from) {
    return new Digest(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  void write(ByteBuffer to) {
    to.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  String hex() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    write(bytes);
    return HexFormat.of().formatHex(bytes.array());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
