package org.contreseing.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes plain text. What is valid UTF-8 is UTF-8; otherwise a byte order mark or the zeros of
 * UTF-16 decide; what remains is Windows-1252, the character set of French files older than UTF-8
 * (a superset of the printable ISO-8859-1), or ISO-8859-15, which has the euro and the œ elsewhere.
 */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final char MARK = '\uFEFF';
  private static final int SAMPLE = 4096;

  /**
   * Valid to malformed sequences from which on a file is UTF-8 with damage rather than another
   * character set.
   */
  private static final int MOSTLY = 10;

  private TextDecoder() {}

  /** The characters of a file, without a byte order mark. */
  static String decode(byte[] bytes) {
    return withoutMark(
        utf16(bytes)
            .map(charset -> new String(bytes, charset))
            .or(() -> strictUtf8(bytes))
            .orElseGet(
                () ->
                    new String(
                        bytes, isDamagedUtf8(bytes) ? StandardCharsets.UTF_8 : eightBits(bytes))));
  }

  /** The characters if they are flawless UTF-8. */
  static Optional<String> strictUtf8(byte[] bytes) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** UTF-16 by its mark, or because about every other byte of Latin text is zero. */
  static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int high = zeros(bytes, pairs, 0);
    int low = zeros(bytes, pairs, 1);
    if (pairs == 0 || Math.max(high, low) < pairs * 3 / 4 + 1 || Math.min(high, low) > pairs / 16) {
      return Optional.empty();
    }
    return Optional.of(high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static int zeros(byte[] bytes, int pairs, int offset) {
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      if (bytes[2 * i + offset] == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  /**
   * Of the two sets in which French was stored in one byte a letter, ISO-8859-15 has no visible
   * signs from 80 to 9F, where Windows has its quotation marks and its euro; and where Windows has
   * the sign of no currency and fractions that nobody glues to a letter, it has € and œ.
   */
  private static Charset eightBits(byte[] bytes) {
    boolean latin9 = false;
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xFF;
      if (c >= 0x80 && c <= 0x9F) {
        return WINDOWS;
      }
      latin9 |= c == 0xA4 || (c == 0xBD || c == 0xBC) && isLetter(bytes, i + 1);
    }
    return latin9 ? LATIN_9 : WINDOWS;
  }

  private static boolean isLetter(byte[] bytes, int at) {
    int c = at < bytes.length ? bytes[at] & 0xFF : 0;
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long malformed = text.chars().filter(c -> c == '\uFFFD').count();
    long valid = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return valid > MOSTLY * malformed;
  }
}
