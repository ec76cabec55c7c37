package org.contreseing.worker;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;

/**
 * Writes a tree of records as bytes: records, the few JDK values they are made of, and nothing
 * else. What occurs several times is written once. Of a text each UTF-16 unit comes back as it was,
 * since spans count in them and hostile texts hold halves of characters.
 */
final class RecordWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
  private final Map<Object, Integer> records = new IdentityHashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private int known;

  private RecordWriter() {}

  /**
   * @throws IllegalArgumentException when a record has a part of some other kind
   */
  static byte[] bytes(Object value) {
    RecordWriter writer = new RecordWriter();
    writer.write(value);
    return writer.out.toByteArray();
  }

  private void write(Object value) {
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Optional<?> optional) {
      tag(optional.isEmpty() ? Tag.ABSENT : Tag.PRESENT);
      optional.ifPresent(this::write);
    } else if (value instanceof List<?> list) {
      all(Tag.LIST, list);
    } else if (value instanceof Set<?> set) {
      all(Tag.SET, set);
    } else if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      all(Tag.LIST, List.copyOf(map.keySet()));
      all(Tag.LIST, List.copyOf(map.values()));
    } else if (value instanceof Reading reading) {
      reading(reading);
    } else {
      single(value);
    }
  }

  private void single(Object value) {
    if (value instanceof Integer number) {
      tag(Tag.NUMBER);
      signed(number);
    } else if (value instanceof Boolean flag) {
      tag(flag ? Tag.YES : Tag.NO);
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.CONSTANT);
      text(constant.getDeclaringClass().getName());
      text(constant.name());
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      signed(day.toEpochDay());
    } else if (value instanceof Double real) {
      tag(Tag.REAL);
      text(Double.toHexString(real));
    } else if (value instanceof BigDecimal decimal) {
      tag(Tag.DECIMAL);
      signed(decimal.scale());
      text(decimal.unscaledValue().toString());
    } else if (value instanceof Duration time) {
      tag(Tag.TIME);
      signed(time.toMillis());
    } else if (value instanceof Instant moment) {
      tag(Tag.MOMENT);
      signed(moment.toEpochMilli());
    } else if (value instanceof Path path) {
      tag(Tag.PATH);
      text(path.toString());
    } else {
      throw new IllegalArgumentException("cannot be passed on: " + value);
    }
  }

  private void record(Record record) {
    Integer before = records.get(record);
    if (before != null) {
      again(before);
      return;
    }
    tag(Tag.RECORD);
    text(record.getClass().getName());
    Shape shape = Shape.of(record.getClass());
    for (int i = 0; i < shape.accessors().size(); i++) {
      write(shape.part(record, i));
    }
    // So common and so short that a number would be no shorter.
    if (!(record instanceof Span)) {
      records.put(record, known++);
    }
  }

  private void text(String text) {
    Integer before = texts.get(text);
    if (before != null) {
      again(before);
      return;
    }
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    if (new String(narrow, StandardCharsets.ISO_8859_1).equals(text)) {
      tag(Tag.NARROW_TEXT);
      unsigned(narrow.length);
      out.writeBytes(narrow);
    } else {
      tag(Tag.WIDE_TEXT);
      unsigned(text.length());
      for (int i = 0; i < text.length(); i++) {
        out.write(text.charAt(i) >> 8);
        out.write(text.charAt(i));
      }
    }
    texts.put(text, known++);
  }

  private void all(Tag tag, Collection<?> values) {
    tag(tag);
    unsigned(values.size());
    values.forEach(this::write);
  }

  /** Where each character stands, as the step from the one before. */
  private void reading(Reading reading) {
    Integer before = records.get(reading);
    if (before != null) {
      again(before);
      return;
    }
    tag(Tag.READING);
    text(reading.text());
    int length = reading.text().length();
    signed(reading.span(length, length).start());
    int at = 0;
    for (int i = 0; i < length; i++) {
      Span span = reading.span(i, i + 1);
      signed(span.start() - at);
      signed(span.end() - span.start());
      at = span.start();
    }
    records.put(reading, known++);
  }

  private void again(int number) {
    tag(Tag.AGAIN);
    unsigned(number);
  }

  private void tag(Tag tag) {
    out.write(tag.ordinal());
  }

  private void signed(long number) {
    unsigned(number << 1 ^ number >> 63);
  }

  /** Seven bits a byte, the lowest first. */
  private void unsigned(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
