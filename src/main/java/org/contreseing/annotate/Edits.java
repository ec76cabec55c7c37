package org.contreseing.annotate;

import java.util.Map;
import java.util.TreeMap;

/** What is put into a part, by place; nothing is ever taken out. */
final class Edits {

  private final TreeMap<Integer, StringBuilder> inserted = new TreeMap<>();

  /** Puts something in, after what was put at the same place before. */
  void insert(int offset, String words) {
    inserted.computeIfAbsent(offset, o -> new StringBuilder()).append(words);
  }

  /** Puts something in, before what was put at the same place before. */
  void insertFirst(int offset, String words) {
    inserted.computeIfAbsent(offset, o -> new StringBuilder()).insert(0, words);
  }

  /** The part with everything in it. */
  String apply(String text) {
    StringBuilder edited = new StringBuilder(text.length() + 1024);
    int done = 0;
    for (Map.Entry<Integer, StringBuilder> edit : inserted.entrySet()) {
      edited.append(text, done, edit.getKey()).append(edit.getValue());
      done = edit.getKey();
    }
    return edited.append(text, done, text.length()).toString();
  }
}
