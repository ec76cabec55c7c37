package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;

/** What the head of an RTF tables for its text, and what it says of the file itself. */
final class RtfFile {

  /** Properties by the control words of their groups. */
  static final Map<String, String> PROPERTIES =
      Map.of("author", "creator", "operator", "lastModifiedBy", "manager", "manager");

  private final List<Optional<Integer>> colours = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();
  private Optional<Integer> colour = Optional.empty();

  /** One channel of the next colour of the table. */
  void channel(String name, int value) {
    int shift = name.equals("red") ? 16 : name.equals("green") ? 8 : 0;
    colour = Optional.of(colour.orElse(0) | (value & 0xFF) << shift);
  }

  /**
   * The table goes on to the next colour for every semicolon; one without channels is automatic.
   */
  void endColours(String signs) {
    for (long n = signs.chars().filter(c -> c == ';').count(); n > 0; n--) {
      colours.add(colour);
      colour = Optional.empty();
    }
  }

  Optional<Integer> colour(int index) {
    return index >= 0 && index < colours.size() ? colours.get(index) : Optional.empty();
  }

  /** The next author of tracked changes. */
  void author(String name) {
    authors.add(name.strip().replaceAll(";$", ""));
  }

  Maker origin(int author) {
    return author >= 0 && author < authors.size()
        ? new Maker(authors.get(author), "")
        : Maker.UNSAID;
  }

  /** A property of the file; kept is only that it names a person. */
  void property(String word, String value) {
    if (Persons.isNamed(value)) {
      trace(Trace.Kind.METADATA, PROPERTIES.get(word));
    }
  }

  void trace(Trace.Kind kind, String detail) {
    Trace trace = new Trace(kind, Span.at(0), detail);
    if (!traces.contains(trace)) {
      traces.add(trace);
    }
  }

  /** What the file holds that has no place in its text. */
  List<Trace> traces() {
    return List.copyOf(traces);
  }
}
