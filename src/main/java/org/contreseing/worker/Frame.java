package org.contreseing.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One message between the program and a worker: eight bytes that every frame begins with, its kind,
 * and the lengths of two parts, then these.
 *
 * @param head a record, as {@link RecordWriter} writes it; may be empty
 * @param body bytes that are passed on as they are: a document, or lines of results
 */
record Frame(Kind kind, byte[] head, byte[] body) {

  /** What a frame says, in the order of a conversation. */
  enum Kind {
    /** To the worker: what to work with. */
    EQUIP,
    /** From the worker: it can begin. */
    READY,
    /** To the worker: a document to check. */
    CHECK,
    /** From the worker: this document takes longer than usual, for a reason. */
    PATIENCE,
    /** From the worker: what became of the document. */
    RESULT,
    /** From the worker: the same as lines of results. */
    LINES,
    /** From the worker: a bug of the program. */
    FAULT
  }

  /** Longest part: a document may have 50 MB, a result is far smaller. */
  static final int LONGEST = 256 << 20;

  private static final long START = 0x00C0_27E5_E196_0A1BL;
  private static final byte[] NOTHING = {};

  static Frame of(Kind kind, Object head) {
    return new Frame(kind, RecordWriter.bytes(head), NOTHING);
  }

  /** Writes it whole. */
  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeLong(START);
    out.writeByte(kind.ordinal());
    out.writeInt(head.length);
    out.writeInt(body.length);
    out.write(head);
    out.write(body);
    out.flush();
  }

  /**
   * Reads the next one.
   *
   * @throws EOFException at the end, also in the middle of a frame
   * @throws BrokenFrameException when it is none
   */
  static Frame read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readLong() != START) {
      throw new BrokenFrameException("noise");
    }
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new BrokenFrameException("kind " + kind);
    }
    int head = in.readInt();
    int body = in.readInt();
    return new Frame(Kind.values()[kind], part(in, head), part(in, body));
  }

  /** Takes memory only as bytes come, whatever length is announced. */
  private static byte[] part(InputStream in, int length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new BrokenFrameException("length " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /**
   * The record in its head.
   *
   * @throws BrokenFrameException when it is not of this type
   */
  <T> T head(Class<T> type) throws BrokenFrameException {
    return RecordReader.read(head, type);
  }
}
