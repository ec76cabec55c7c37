package org.contreseing.audit.since;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contreseing.audit.Entry;

/**
 * One agreement in two audits.
 *
 * @param entry as it is now; as it was, when it is there no longer
 * @param was its name before, when it has another
 * @param gone how many findings can no longer be told
 */
record Pairing(
    Entry entry,
    State state,
    Optional<String> was,
    List<Entry.Found> gained,
    List<Entry.Found> resolved,
    long unchanged,
    long gone) {

  /** What became of the document. */
  enum State {
    SAME,
    MOVED,
    ADDED,
    REMOVED,
    UNREAD;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether there is anything to tell of it. */
  boolean tells() {
    return state != State.SAME || !gained.isEmpty() || !resolved.isEmpty();
  }

  static Pairing added(Entry entry) {
    return new Pairing(entry, State.ADDED, Optional.empty(), entry.findings(), List.of(), 0, 0);
  }

  static Pairing removed(Entry entry) {
    return new Pairing(
        entry, State.REMOVED, Optional.empty(), List.of(), List.of(), 0, entry.findings().size());
  }

  static Pairing of(Entry before, Entry now) {
    Optional<String> was = Optional.of(before.file()).filter(f -> !f.equals(now.file()));
    if (now.unread() && !before.unread()) {
      int gone = before.findings().size();
      return new Pairing(now, State.UNREAD, was, List.of(), List.of(), 0, gone);
    }
    Map<String, Deque<Entry.Found>> old = new HashMap<>();
    before
        .findings()
        .forEach(f -> old.computeIfAbsent(f.fingerprint(), k -> new ArrayDeque<>()).add(f));
    List<Entry.Found> gained = new ArrayList<>();
    for (Entry.Found found : now.findings()) {
      Deque<Entry.Found> same = old.getOrDefault(found.fingerprint(), new ArrayDeque<>());
      if (same.poll() == null) {
        gained.add(found);
      }
    }
    List<Entry.Found> resolved =
        before.findings().stream().filter(f -> old.get(f.fingerprint()).remove(f)).toList();
    long unchanged = now.findings().size() - (long) gained.size();
    State state = was.isPresent() ? State.MOVED : State.SAME;
    return new Pairing(now, state, was, gained, resolved, unchanged, 0);
  }
}
