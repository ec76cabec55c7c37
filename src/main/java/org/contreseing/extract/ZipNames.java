package org.contreseing.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names as the program that packed them meant them. */
final class ZipNames {

  /** What Windows packs names in, in western Europe, when it does not say UTF-8. */
  private static final Charset DOS =
      Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;

  private ZipNames() {}

  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean stated = entry.getGeneralPurposeBit().usesUTF8ForNames() || raw == null;
    String name = stated || isUtf8(raw) ? entry.getName() : new String(raw, DOS);
    return name.replace('\\', '/');
  }

  /**
   * By which two entries are one to some program: office programs compare without case, and others
   * mend paths first.
   */
  static String compared(ZipArchiveEntry entry) {
    return Arrays.stream(of(entry).toLowerCase(Locale.ROOT).split("/", -1))
        .filter(part -> !part.equals("."))
        .collect(Collectors.joining("/"));
  }

  private static boolean isUtf8(byte[] raw) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
