package org.contreseing.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One record of a journal: a mark, the length of what follows packed, its checksum, the key, what
 * is known under it.
 */
record JournalRecord(Digest key, byte[] body) {

  private static final int MARK = 0x43534a31;
  private static final int HEAD = 4 + 4 + 4 + Digest.BYTES;
  private static final int LARGEST = 1 << 30;

  /** As it stands in the file. */
  static ByteBuffer bytes(Digest key, byte[] body) {
    byte[] packed = packed(body);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + packed.length);
    bytes.putInt(MARK).putInt(packed.length).putInt(0);
    key.write(bytes);
    bytes.put(packed);
    bytes.putInt(8, checksum(bytes));
    return bytes.flip();
  }

  /** The record at a place; empty when there is no whole one. */
  static Optional<JournalRecord> at(FileChannel channel, long place) throws IOException {
    Optional<ByteBuffer> whole = whole(channel, place, channel.size());
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer bytes = whole.get().position(HEAD - Digest.BYTES);
    Digest key = Digest.read(bytes);
    byte[] packed = new byte[bytes.remaining()];
    bytes.get(packed);
    return unpacked(packed).map(body -> new JournalRecord(key, body));
  }

  /** Bytes of the whole record at its place in the file. */
  static long length(FileChannel channel, long place) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    return fill(channel, place, head) ? HEAD + (long) head.getInt(4) : 0;
  }

  /**
   * Goes through the records from the file's beginning.
   *
   * @param each gets the key and the place of each
   * @return where the last whole one ends
   */
  static long scan(FileChannel channel, BiConsumer<Digest, Long> each) throws IOException {
    long size = channel.size();
    long place = 0;
    for (Optional<ByteBuffer> next = whole(channel, place, size);
        next.isPresent();
        next = whole(channel, place, size)) {
      ByteBuffer bytes = next.get();
      each.accept(Digest.read(bytes.position(HEAD - Digest.BYTES)), place);
      place += bytes.limit();
    }
    return place;
  }

  private static Optional<ByteBuffer> whole(FileChannel channel, long place, long size)
      throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    if (!fill(channel, place, head) || head.getInt(0) != MARK) {
      return Optional.empty();
    }
    int length = head.getInt(4);
    if (length < 0 || length > LARGEST || place + HEAD + length > size) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + length);
    boolean right = fill(channel, place, bytes) && bytes.getInt(8) == checksum(bytes);
    return right ? Optional.of(bytes) : Optional.empty();
  }

  private static boolean fill(FileChannel channel, long place, ByteBuffer into) throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, place + into.position()) < 0) {
        return false;
      }
    }
    into.flip();
    return true;
  }

  /** Of everything but the place of the checksum itself. */
  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.array(), 0, 8);
    sum.update(bytes.array(), 12, bytes.capacity() - 12);
    return (int) sum.getValue();
  }

  private static byte[] packed(byte[] body) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(body);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static Optional<byte[]> unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && inflater.needsInput()) {
          return Optional.empty();
        }
        out.write(buffer, 0, length);
      }
      return Optional.of(out.toByteArray());
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
