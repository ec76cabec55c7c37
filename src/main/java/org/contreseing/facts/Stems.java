package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Things filed under the beginnings of words, so that a sentence calls up only those that one of
 * its words can concern, however many are on file.
 */
final class Stems<T> {

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new HashMap<>();
    private final List<T> filed = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  /** Files a thing under a beginning of words, folded. */
  void put(String stem, T thing) {
    Node<T> node = root;
    for (int i = 0; i < stem.length(); i++) {
      node = node.next.computeIfAbsent(stem.charAt(i), c -> new Node<>());
    }
    node.filed.add(thing);
  }

  /** Shows what is on file for each word of a folded text; a thing may be shown more than once. */
  void each(String folded, Consumer<T> eye) {
    for (int at = 0; at < folded.length(); at++) {
      boolean begins =
          Character.isLetterOrDigit(folded.charAt(at))
              && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)));
      if (begins) {
        word(folded, at, eye);
      }
    }
  }

  private void word(String folded, int from, Consumer<T> eye) {
    Node<T> node = root;
    for (int at = from; node != null && at < folded.length(); at++) {
      node = node.next.get(folded.charAt(at));
      if (node != null) {
        node.filed.forEach(eye);
      }
    }
  }
}
