package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Trace;

/**
 * A paragraph of a word processor while it is read: its text in pieces, some of which a reader of
 * the document does not see.
 */
final class RichParagraph {

  private final List<Piece> pieces = new ArrayList<>();

  /** How a piece of text stands in the document: visible, or a trace of its own. */
  enum Mark {
    VISIBLE,
    INSERTED,
    DELETED,
    HIDDEN
  }

  private sealed interface Piece {}

  private record Words(StringBuilder text, Mark mark) implements Piece {}

  private record Opening(String key) implements Piece {}

  private record Closing(String key, Trace.Kind kind, String detail) implements Piece {}

  void add(String text, Mark mark) {
    if (!pieces.isEmpty()
        && pieces.get(pieces.size() - 1) instanceof Words last
        && last.mark() == mark) {
      last.text().append(text);
    } else if (!text.isEmpty()) {
      pieces.add(new Words(new StringBuilder(text), mark));
    }
  }

  /** A stretch starts here that may end in another paragraph. */
  void open(String key) {
    pieces.add(new Opening(key));
  }

  /** The stretch of this key ends here and is a trace; without a start it is a point. */
  void close(String key, Trace.Kind kind, String detail) {
    pieces.add(new Closing(key, kind, detail));
  }

  /** Whether a reader of the document sees any of it. */
  boolean isVisible() {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece instanceof Words words
                    && (words.mark() == Mark.VISIBLE || words.mark() == Mark.INSERTED)
                    && !words.text().toString().isBlank());
  }

  /** Writes it as one block. {@code starts} holds where the stretches open at the moment began. */
  void write(Shape shape, String label, TextAssembler text, Map<String, Integer> starts) {
    text.begin(shape);
    text.append(label);
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        write(words, text);
      } else if (piece instanceof Opening opening) {
        starts.put(opening.key(), text.position());
      } else if (piece instanceof Closing closing) {
        Integer start = starts.remove(closing.key());
        text.trace(closing.kind(), start == null ? text.position() : start, closing.detail());
      }
    }
    text.end();
  }

  private static void write(Words words, TextAssembler text) {
    int start = text.position();
    String content = words.text().toString();
    switch (words.mark()) {
      case VISIBLE -> text.append(content);
      case INSERTED -> {
        text.append(content);
        text.trace(Trace.Kind.TRACKED_INSERTION, start, content);
      }
      case DELETED -> text.trace(Trace.Kind.TRACKED_DELETION, start, content);
      case HIDDEN -> text.trace(Trace.Kind.HIDDEN_TEXT, start, content);
    }
  }
}
