package org.contreseing.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is prepared of many expressions, each read when it is asked for: the number of them, their
 * keys in order with the places of what is known, and that. Without the file, which only the build
 * leaves, everything is worked out when it is needed, with the same results.
 */
final class PreparedFile {

  static final String NAME = "expressions.bin";
  static final PreparedFile OF_BUILD = ofBuild();

  private final long[] keys;
  private final int[] places;
  private final ByteBuffer all;

  PreparedFile(byte[] bytes) {
    all = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    int count = bytes.length == 0 ? 0 : all.getInt();
    keys = new long[count];
    places = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = all.getLong();
      places[i] = all.getInt();
    }
  }

  private static PreparedFile ofBuild() {
    try (InputStream in = PreparedFile.class.getResourceAsStream(NAME)) {
      return new PreparedFile(in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of an expression; empty when it was not met when the program was built. */
  Optional<Prepared> find(String regex, int flags) {
    int at = Arrays.binarySearch(keys, key(regex, flags));
    return at < 0
        ? Optional.empty()
        : Optional.of(Prepared.read(all.duplicate().position(places[at])));
  }

  int size() {
    return keys.length;
  }

  /** The bytes of a file. */
  static byte[] of(Collection<Finder> finders) throws IOException {
    Map<Long, Finder> byKey = new TreeMap<>();
    finders.forEach(f -> byKey.put(key(f.pattern(), f.flags()), f));
    ByteArrayOutputStream known = new ByteArrayOutputStream();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(file);
    head.writeInt(byKey.size());
    int start = Integer.BYTES + byKey.size() * (Long.BYTES + Integer.BYTES);
    for (Map.Entry<Long, Finder> entry : byKey.entrySet()) {
      head.writeLong(entry.getKey());
      head.writeInt(start + known.size());
      Prepared.of(entry.getValue()).write(new DataOutputStream(known));
    }
    known.writeTo(file);
    return file.toByteArray();
  }

  /** FNV-1a in 64 bits over the characters: two of the few thousand expressions never share one. */
  static long key(String regex, int flags) {
    long hash = (0xcbf29ce484222325L ^ flags) * 0x100000001b3L;
    for (int i = 0; i < regex.length(); i++) {
      hash = (hash ^ regex.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
