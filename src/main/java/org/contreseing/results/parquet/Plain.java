package org.contreseing.results.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;

/** Values as the format writes them plainly: little-endian, a text after its length. */
final class Plain {

  private Plain() {}

  static byte[] of(Collection<?> values, Kind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (kind == Kind.FLAG) {
      flags(out, values);
    } else {
      values.forEach(v -> write(out, v));
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, Object value) {
    if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(out, bytes.length);
      out.writeBytes(bytes);
    } else if (value instanceof LocalDate day) {
      number(out, Math.toIntExact(day.toEpochDay()));
    } else {
      number(out, (Integer) value);
    }
  }

  static void number(ByteArrayOutputStream out, int value) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(value >>> shift);
    }
  }

  private static void flags(ByteArrayOutputStream out, Collection<?> values) {
    int pending = 0;
    int bits = 0;
    for (Object value : values) {
      pending |= ((Boolean) value ? 1 : 0) << bits++;
      if (bits == 8) {
        out.write(pending);
        pending = 0;
        bits = 0;
      }
    }
    if (bits > 0) {
      out.write(pending);
    }
  }
}
