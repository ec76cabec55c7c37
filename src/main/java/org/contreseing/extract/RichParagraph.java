package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * Who made a change or a remark, and when.
   *
   * @param author "" when unsaid
   * @param date as written, "" when unsaid
   */
  record Maker(String author, String date) {

    static final Maker UNSAID = new Maker("", "");
  }

  /**
   * All that is to be known of a piece beside its words.
   *
   * @param look what its ink makes of it, if it is visible
   */
  record Manner(Mark mark, Optional<Trace.Kind> look, Maker maker) {

    static Manner of(Mark mark) {
      return new Manner(mark, Optional.empty(), Maker.UNSAID);
    }
  }

  private sealed interface Piece {}

  private record Words(StringBuilder text, Manner manner, List<Origin> origins) implements Piece {}

  /** From a rank of the words on, they come from a place. */
  private record Origin(int start, Place place) {}

  private record Opening(String key) implements Piece {}

  private record Closing(String key, Trace.Kind kind, String detail, Maker maker)
      implements Piece {}

  void add(String text, Mark mark) {
    add(text, Manner.of(mark));
  }

  void add(String text, Manner manner) {
    add(text, manner, Place.NONE);
  }

  void add(String text, Manner manner, Place place) {
    if (text.isEmpty()) {
      return;
    }
    if (pieces.isEmpty()
        || !(pieces.get(pieces.size() - 1) instanceof Words last)
        || !last.manner().equals(manner)) {
      pieces.add(new Words(new StringBuilder(), manner, new ArrayList<>(0)));
    }
    Words words = (Words) pieces.get(pieces.size() - 1);
    if (place.isKnown() || !words.origins().isEmpty()) {
      words.origins().add(new Origin(words.text().length(), place));
    }
    words.text().append(text);
  }

  /** A stretch starts here that may end in another paragraph. */
  void open(String key) {
    pieces.add(new Opening(key));
  }

  /** The stretch of this key ends here and is a trace; without a start it is a point. */
  void close(String key, Trace.Kind kind, String detail) {
    close(key, kind, detail, Maker.UNSAID);
  }

  /** The same for something that somebody made. */
  void close(String key, Trace.Kind kind, String detail, Maker maker) {
    pieces.add(new Closing(key, kind, detail, maker));
  }

  /** Whether a reader of the document sees any of it. */
  boolean isVisible() {
    return pieces.stream()
        .anyMatch(
            piece ->
                piece instanceof Words words
                    && (words.manner().mark() == Mark.VISIBLE
                        || words.manner().mark() == Mark.INSERTED)
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
        text.trace(
            closing.kind(),
            start == null ? text.position() : start,
            closing.detail(),
            closing.maker());
      }
    }
    text.end();
  }

  private static void write(Words words, TextAssembler text) {
    int start = text.position();
    String content = words.text().toString();
    Maker maker = words.manner().maker();
    switch (words.manner().mark()) {
      case VISIBLE -> {
        append(words, content, text);
        look(words, text, start);
      }
      case INSERTED -> {
        append(words, content, text);
        text.trace(Trace.Kind.TRACKED_INSERTION, start, content, maker);
        look(words, text, start);
      }
      case DELETED -> text.trace(Trace.Kind.TRACKED_DELETION, start, content, maker);
      case HIDDEN -> text.trace(Trace.Kind.HIDDEN_TEXT, start, content);
    }
  }

  private static void look(Words words, TextAssembler text, int start) {
    String content = words.text().toString();
    if (content.chars().anyMatch(Character::isLetterOrDigit)) {
      words.manner().look().ifPresent(kind -> text.trace(kind, start, content.strip()));
    }
  }

  private static void append(Words words, String content, TextAssembler text) {
    int at = words.origins().isEmpty() ? content.length() : words.origins().get(0).start();
    text.append(content.substring(0, at));
    for (int i = 0; i < words.origins().size(); i++) {
      Origin origin = words.origins().get(i);
      boolean last = i + 1 == words.origins().size();
      int end = last ? content.length() : words.origins().get(i + 1).start();
      text.append(content.substring(origin.start(), end), origin.place());
    }
  }
}
