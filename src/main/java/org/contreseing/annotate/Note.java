package org.contreseing.annotate;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Severity;
import org.contreseing.model.Span;

/**
 * What is written at a passage.
 *
 * @param span of the passage in the extracted text; empty for a point
 * @param severity of the finding, which decides the colour of a highlight
 * @param head its first line: rule, severity, kind of fault
 * @param lines the rest of it, each a paragraph
 */
record Note(Span span, Severity severity, String head, List<String> lines) {

  Note {
    lines = List.copyOf(lines);
  }

  /** The same with a line of its own before the others. */
  Note saying(String line) {
    List<String> all = new ArrayList<>();
    all.add(line);
    all.addAll(lines);
    return new Note(span, severity, head, all);
  }

  /** All of it, a line each. */
  String text() {
    return lines.isEmpty() ? head : head + "\n" + String.join("\n", lines);
  }
}
