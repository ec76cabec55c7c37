package org.contreseing.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.contreseing.report.JsonReport;

/** Changes of finished lines of results that need not understand them: each opens with its file. */
final class Lines {

  private static final byte[] OPENING = "{\"file\":".getBytes(StandardCharsets.US_ASCII);

  private Lines() {}

  /** The same lines for a document of another name. */
  static byte[] named(byte[] lines, String name) {
    byte[] written = json(name);
    return each(
        lines,
        line -> joined(OPENING, written, Arrays.copyOfRange(line, afterName(line), line.length)));
  }

  /** The same lines, each saying at its end of which other document this one is a copy. */
  static byte[] copiesOf(byte[] lines, String original) {
    byte[] said =
        joined(",\"duplicateOf\":".getBytes(StandardCharsets.US_ASCII), json(original), ending());
    return each(lines, line -> joined(Arrays.copyOf(line, line.length - 2), said));
  }

  private static byte[] ending() {
    return "}\n".getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] each(byte[] lines, Function<byte[], byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length + 256);
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        out.writeBytes(change.apply(Arrays.copyOfRange(lines, start, i + 1)));
        start = i + 1;
      }
    }
    return out.toByteArray();
  }

  /** Where the string of the file's name ends. */
  private static int afterName(byte[] line) {
    int at = OPENING.length + 1;
    while (line[at] != '"') {
      at += line[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static byte[] json(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonReport.generator(out)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
