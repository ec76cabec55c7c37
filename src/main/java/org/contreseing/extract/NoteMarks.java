package org.contreseing.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The marks of notes, numbered in the order in which the text calls them. */
final class NoteMarks {

  private final Map<String, String> marks = new HashMap<>();

  /** The mark of a note called in the text. */
  String call(String note) {
    return marks.computeIfAbsent(note, key -> NumberStyle.noteMark(marks.size() + 1));
  }

  /** The mark of a note that was called, empty when nothing calls it. */
  Optional<String> of(String note) {
    return Optional.ofNullable(marks.get(note));
  }
}
