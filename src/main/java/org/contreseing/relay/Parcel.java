package org.contreseing.relay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What is sent to the process.
 *
 * @param id comes back with the answer
 * @param name of the document, as its lines will give it; for {@link Wish#KINDS} last parts of
 *     paths, each followed by a zero character
 * @param size of the file in bytes, also where they are not sent
 * @param bytes of the file, where the wish needs them
 */
public record Parcel(int id, Wish wish, String name, long size, byte[] bytes) {

  private static final byte[] NOTHING = {};

  /** What is wanted. */
  public enum Wish {
    /**
     * Of each name one character: {@code h}idden, {@code d}ocument, {@code o}ther, {@code u}nknown.
     */
    KINDS,
    /** {@code d} when the first bytes of a file are those of a document, else {@code o}. */
    LOOK,
    /** The lines of a file. */
    CHECK,
    /** The lines of a file that is too large to be sent. */
    TOO_LARGE,
    /** The lines of a file that ended the process whenever it was sent. */
    GIVE_UP
  }

  /** A parcel that nobody numbered yet. */
  public static Parcel of(Wish wish, String name, byte[] bytes) {
    return new Parcel(0, wish, name, bytes.length, bytes);
  }

  /** Only the size of a file. */
  public static Parcel tooLarge(String name, long size) {
    return new Parcel(0, Wish.TOO_LARGE, name, size, NOTHING);
  }

  Parcel numbered(int number) {
    return new Parcel(number, wish, name, size, bytes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(id);
    out.writeByte(wish.ordinal());
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
    out.writeLong(size);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * @throws java.io.EOFException when the other side is gone
   */
  static Parcel read(DataInputStream in) throws IOException {
    int id = in.readInt();
    Wish wish = Wish.values()[in.readByte()];
    String name = new String(Answer.bytes(in), StandardCharsets.UTF_8);
    long size = in.readLong();
    return new Parcel(id, wish, name, size, Answer.bytes(in));
  }
}
