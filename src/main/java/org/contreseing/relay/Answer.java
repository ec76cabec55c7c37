package org.contreseing.relay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What comes back.
 *
 * @param id of the parcel
 * @param good whether the body is what was wished for; else it says what is wrong with the process
 */
record Answer(int id, boolean good, byte[] body) {

  /** The id of what the process says first, unasked. */
  static final int HELLO = -1;

  void write(DataOutputStream out) throws IOException {
    out.writeInt(id);
    out.writeBoolean(good);
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  static Answer read(DataInputStream in) throws IOException {
    int id = in.readInt();
    boolean good = in.readBoolean();
    return new Answer(id, good, bytes(in));
  }

  /** A length and so many bytes; memory is taken as they come. */
  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("not what is sent here");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }
}
