package org.contreseing.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The name of a file in results: its path, also where the system's character set cannot say it. Two
 * files never have one name: bytes that are no UTF-8 are written {@code \xE9}.
 */
final class FileName {

  private static final char UNREADABLE = '\ufffd';

  private FileName() {}

  static String of(Path path) {
    String plain = path.toString();
    return plain.indexOf(UNREADABLE) < 0 ? plain : fromBytes(path);
  }

  /** An address holds the bytes of a name; those of the path's own part are its last ones. */
  private static String fromBytes(Path path) {
    String[] steps = path.toAbsolutePath().toUri().getRawPath().split("/");
    int own = path.getNameCount();
    List<String> names = new ArrayList<>();
    for (String step : Arrays.asList(steps).subList(steps.length - own, steps.length)) {
      names.add(decoded(step));
    }
    String separator = path.getFileSystem().getSeparator();
    return (path.isAbsolute() ? separator : "")
        + String.join(separator, Collections.unmodifiableList(names));
  }

  private static String decoded(String step) {
    byte[] bytes = bytes(step);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return escaped(bytes);
    }
  }

  private static byte[] bytes(String step) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(step, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(step.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static String escaped(byte[] bytes) {
    StringBuilder name = new StringBuilder();
    for (byte b : bytes) {
      if (b >= ' ' && b != '\\') {
        name.append((char) b);
      } else {
        name.append(String.format(Locale.ROOT, "\\x%02X", b & 0xff));
      }
    }
    return name.toString();
  }
}
