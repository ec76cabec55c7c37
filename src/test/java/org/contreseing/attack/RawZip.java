package org.contreseing.attack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip files byte by byte, so that they can lie: every number and name may be set apart. */
final class RawZip {

  static final int ENCRYPTED = 1;
  private static final int DEFLATED = 8;
  private static final int UTF8 = 0x800;

  private final List<Entry> entries = new ArrayList<>();
  private int statedEntries = -1;

  /**
   * What the headers of an entry state, and what really follows them.
   *
   * @param local name in the header before the data
   * @param central name in the directory
   * @param size unpacked, as stated
   * @param packedSize as stated
   * @param header index of the entry to whose header the directory leads, -1 for its own
   * @param attributes of the system that packed it, the upper half a Unix mode
   */
  record Entry(
      String local,
      String central,
      byte[] data,
      int method,
      long crc,
      long size,
      long packedSize,
      int flags,
      int header,
      int attributes) {

    Entry named(String inDirectory) {
      return new Entry(
          local, inDirectory, data, method, crc, size, packedSize, flags, header, attributes);
    }

    Entry sized(long stated) {
      return new Entry(
          local, central, data, method, crc, stated, packedSize, flags, header, attributes);
    }

    Entry packed(long stated) {
      return new Entry(local, central, data, method, crc, size, stated, flags, header, attributes);
    }

    Entry flagged(int more) {
      return new Entry(
          local, central, data, method, crc, size, packedSize, flags | more, header, attributes);
    }

    Entry at(int other) {
      return new Entry(
          local, central, data, method, crc, size, packedSize, flags, other, attributes);
    }

    Entry unix(int mode) {
      return new Entry(
          local, central, data, method, crc, size, packedSize, flags, header, mode << 16);
    }

    Entry by(int otherMethod) {
      return new Entry(
          local, central, data, otherMethod, crc, size, packedSize, flags, header, attributes);
    }
  }

  RawZip add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  RawZip add(String name, byte[] content) {
    return add(name, content, entry -> entry);
  }

  RawZip add(String name, byte[] content, UnaryOperator<Entry> lie) {
    return add(name, Deflated.of(content, 1), lie);
  }

  RawZip add(String name, Deflated content, UnaryOperator<Entry> lie) {
    byte[] data = content.bytes();
    entries.add(
        lie.apply(
            new Entry(
                name,
                name,
                data,
                DEFLATED,
                content.crc(),
                content.size(),
                data.length,
                UTF8,
                -1,
                0)));
    return this;
  }

  RawZip stating(int count) {
    statedEntries = count;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] offsets = new int[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      offsets[i] = entry.header() < 0 ? out.size() : offsets[entry.header()];
      if (entry.header() < 0) {
        out.writeBytes(localHeader(entry));
        out.writeBytes(entry.data());
      }
    }
    int directory = out.size();
    for (int i = 0; i < offsets.length; i++) {
      out.writeBytes(centralHeader(entries.get(i), offsets[i]));
    }
    out.writeBytes(end(out.size() - directory, directory));
    return out.toByteArray();
  }

  private static byte[] localHeader(Entry entry) {
    byte[] name = entry.local().getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = little(30 + name.length).putInt(0x04034B50).putShort((short) 20);
    common(header, entry, name).putShort((short) 0).put(name);
    return header.array();
  }

  private static byte[] centralHeader(Entry entry, int offset) {
    byte[] name = entry.central().getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = little(46 + name.length).putInt(0x02014B50);
    header.putShort((short) (3 << 8 | 20)).putShort((short) 20);
    common(header, entry, name).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    header.putShort((short) 0).putInt(entry.attributes()).putInt(offset).put(name);
    return header.array();
  }

  private static ByteBuffer common(ByteBuffer header, Entry entry, byte[] name) {
    header.putShort((short) entry.flags()).putShort((short) entry.method()).putInt(0x5A210000);
    header.putInt((int) entry.crc()).putInt((int) entry.packedSize()).putInt((int) entry.size());
    return header.putShort((short) name.length);
  }

  private byte[] end(int length, int directory) {
    short count = (short) (statedEntries < 0 ? entries.size() : statedEntries);
    ByteBuffer end = little(22).putInt(0x06054B50).putInt(0).putShort(count).putShort(count);
    return end.putInt(length).putInt(directory).putShort((short) 0).array();
  }

  static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Deflated data, without the cost of deflating what repeats itself. */
  record Deflated(byte[] bytes, long size, long crc) {

    static Deflated of(byte[] unit, int times) {
      return of(new byte[0], unit, times, new byte[0]);
    }

    /** A unit repeated between a head and a tail, each deflated once. */
    static Deflated of(byte[] head, byte[] unit, int times, byte[] tail) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CRC32 crc = new CRC32();
      out.writeBytes(block(head, Deflater.FULL_FLUSH));
      crc.update(head);
      byte[] block = block(unit, Deflater.FULL_FLUSH);
      for (int i = 0; i < times; i++) {
        out.writeBytes(block);
        crc.update(unit);
      }
      out.writeBytes(block(tail, -1));
      crc.update(tail);
      long size = head.length + (long) unit.length * times + tail.length;
      return new Deflated(out.toByteArray(), size, crc.getValue());
    }

    private static byte[] block(byte[] content, int flush) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(content);
      if (flush < 0) {
        deflater.finish();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      int length;
      do {
        length = deflater.deflate(buffer, 0, buffer.length, Math.max(0, flush));
        out.write(buffer, 0, length);
      } while (length == buffer.length);
      deflater.end();
      return out.toByteArray();
    }
  }
}
