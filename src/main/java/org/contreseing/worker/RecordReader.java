package org.contreseing.worker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;

/**
 * Reads what {@link RecordWriter} wrote. Only records and constants of this program are ever made,
 * through their own constructors, and no length is believed that the bytes do not bear out.
 */
final class RecordReader {

  /** Records within records; the deepest result has a third of it. */
  private static final int DEEPEST = 100;

  private final ByteBuffer in;
  private final List<Object> known = new ArrayList<>();
  private int depth;

  private RecordReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /**
   * The value that was written.
   *
   * @throws BrokenFrameException when the bytes are no value of this type
   */
  static <T> T read(byte[] bytes, Class<T> type) throws BrokenFrameException {
    RecordReader reader = new RecordReader(bytes);
    try {
      T value = type.cast(reader.value());
      if (reader.in.hasRemaining()) {
        throw new BrokenFrameException("more than a value");
      }
      return value;
    } catch (RuntimeException e) {
      throw new BrokenFrameException("not a " + type, e);
    }
  }

  private Object value() throws BrokenFrameException {
    if (++depth > DEEPEST) {
      throw new BrokenFrameException("too deep");
    }
    Object value = of(Tag.of(in.get() & 0xFF));
    depth--;
    return value;
  }

  private Object of(Tag tag) throws BrokenFrameException {
    return switch (tag) {
      case AGAIN -> known.get(Math.toIntExact(unsigned()));
      case NARROW_TEXT -> note(narrow());
      case WIDE_TEXT -> note(wide());
      case NUMBER -> Math.toIntExact(signed());
      case REAL -> Double.valueOf(text());
      case YES -> true;
      case NO -> false;
      case DECIMAL -> decimal();
      case DAY -> LocalDate.ofEpochDay(signed());
      case TIME -> Duration.ofMillis(signed());
      case MOMENT -> Instant.ofEpochMilli(signed());
      case PATH -> Path.of(text());
      case ABSENT -> Optional.empty();
      case PRESENT -> Optional.of(value());
      case LIST -> List.copyOf(values());
      case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(values()));
      case MAP -> map();
      case CONSTANT -> constant();
      case READING -> note(reading());
      case RECORD -> record();
    };
  }

  private <T> T note(T value) {
    known.add(value);
    return value;
  }

  private String text() throws BrokenFrameException {
    return (String) value();
  }

  private String narrow() {
    byte[] bytes = new byte[size(1)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String wide() {
    char[] units = new char[size(2)];
    for (int i = 0; i < units.length; i++) {
      units[i] = in.getChar();
    }
    return new String(units);
  }

  private BigDecimal decimal() throws BrokenFrameException {
    int scale = Math.toIntExact(signed());
    return new BigDecimal(new BigInteger(text()), scale);
  }

  private List<Object> values() throws BrokenFrameException {
    int size = size(1);
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(value());
    }
    return values;
  }

  private Map<Object, Object> map() throws BrokenFrameException {
    List<?> keys = (List<?>) value();
    List<?> values = (List<?>) value();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object constant() throws BrokenFrameException {
    Class<?> type = type(text(), "java.time.");
    String name = text();
    for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new BrokenFrameException("no constant of " + type);
  }

  private Object record() throws BrokenFrameException {
    Class<?> type = type(text(), "org.contreseing.");
    if (!type.isRecord()) {
      throw new BrokenFrameException("no record: " + type);
    }
    Shape shape = Shape.of(type);
    Object[] parts = new Object[shape.accessors().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value();
    }
    Object made = shape.make(parts);
    return made instanceof Span ? made : note(made);
  }

  /** Nothing is loaded, let alone run, for a name from elsewhere. */
  private static Class<?> type(String name, String other) throws BrokenFrameException {
    if (!name.startsWith("org.contreseing.") && !name.startsWith(other)) {
      throw new BrokenFrameException("a foreign type");
    }
    try {
      return Class.forName(name, false, RecordReader.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new BrokenFrameException("an unknown type", e);
    }
  }

  private Reading reading() throws BrokenFrameException {
    String text = text();
    int sourceLength = Math.toIntExact(signed());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      at += Math.toIntExact(signed());
      starts[i] = at;
      ends[i] = at + Math.toIntExact(signed());
    }
    return new Reading(text, starts, ends, sourceLength);
  }

  /** A number of things that have at least so many bytes each. */
  private int size(int bytes) {
    long size = unsigned();
    if (size < 0 || size > in.remaining() / bytes) {
      throw new IllegalArgumentException("size " + size);
    }
    return (int) size;
  }

  private long signed() {
    long number = unsigned();
    return number >>> 1 ^ -(number & 1);
  }

  private long unsigned() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = in.get();
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("number too long");
  }
}
