package org.contreseing.audit.since;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.contreseing.audit.Entry;
import org.contreseing.audit.LineFile;

/** The lines of an earlier audit, found by name and by content; only their places are held. */
final class Before implements Closeable {

  private final RandomAccessFile file;
  private final Map<Identity, Long> byName = new HashMap<>();
  private final Map<Identity, Deque<Long>> byContent = new HashMap<>();
  private final Set<Long> left = new TreeSet<>();

  /**
   * @param later names that the later audit has: documents of these names are not looked for by
   *     content
   */
  Before(Path results, Set<Identity> later) throws IOException {
    this.file = new RandomAccessFile(results.toFile(), "r");
    long place = 0;
    try (LineFile lines = new LineFile(results)) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        index(Entry.parse(line.get()), place, later);
        place = lines.place();
      }
    }
  }

  private void index(Entry entry, long place, Set<Identity> later) {
    Identity name = Identity.ofName(entry);
    byName.put(name, place);
    left.add(place);
    Optional<Identity> content = Identity.ofContent(entry);
    if (content.isPresent() && !later.contains(name)) {
      byContent.computeIfAbsent(content.get(), k -> new ArrayDeque<>()).add(place);
    }
  }

  /** The same agreement as it was; each is given away once. */
  Optional<Entry> of(Entry now) throws IOException {
    Long place = byName.get(Identity.ofName(now));
    if (place == null) {
      place = Identity.ofContent(now).map(byContent::get).map(Deque::poll).orElse(null);
    }
    if (place == null) {
      return Optional.empty();
    }
    left.remove(place);
    return Optional.of(at(place));
  }

  /** Where the agreements stand that were not given away, in order. */
  Iterable<Long> left() {
    return left;
  }

  Entry at(long place) throws IOException {
    file.seek(place);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    for (int n = file.read(buffer); n >= 0; n = file.read(buffer)) {
      int end = 0;
      while (end < n && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, 0, end);
      if (end < n) {
        break;
      }
    }
    return Entry.parse(ByteBuffer.wrap(line.toByteArray()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The names of all agreements of an audit. */
  static Set<Identity> names(Path results) throws IOException {
    Set<Identity> names = new HashSet<>();
    try (LineFile lines = new LineFile(results)) {
      for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
        names.add(Identity.ofName(Entry.parse(line.get())));
      }
    }
    return names;
  }
}
