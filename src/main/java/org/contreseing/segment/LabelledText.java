package org.contreseing.segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * A text whose lines a person has labelled.
 *
 * @param text the text
 * @param lines every line that is not blank, in order, with its label
 */
public record LabelledText(SourceText text, List<LabelledLine> lines) {

  public LabelledText {
    lines = List.copyOf(lines);
  }

  /** The labels of these lines, in order; lines nobody labelled have none. */
  List<Optional<LineLabel>> labels(List<Line> of) {
    TreeMap<Integer, LabelledLine> byStart = new TreeMap<>();
    lines.forEach(l -> byStart.put(l.span().start(), l));
    return of.stream().map(l -> label(byStart, l.span())).toList();
  }

  private static Optional<LineLabel> label(TreeMap<Integer, LabelledLine> byStart, Span line) {
    return Optional.ofNullable(byStart.floorEntry(line.start()))
        .map(Map.Entry::getValue)
        .filter(l -> l.span().contains(line.start()))
        .map(LabelledLine::label);
  }
}
