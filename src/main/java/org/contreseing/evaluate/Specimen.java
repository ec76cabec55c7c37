package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.segment.LabelledText;

/**
 * An agreement of the corpus with its truth.
 *
 * @param name of its file
 * @param text as extracted
 */
public record Specimen(String name, SourceText text, Truth truth) {

  /** The labels that a person gave to its lines. */
  public LabelledText labelled() {
    List<Integer> starts = starts();
    List<LabelledLine> labelled = new ArrayList<>();
    for (Truth.LabelledRange range : truth.lines()) {
      for (int line = range.from(); line <= Math.min(range.to(), starts.size() - 1); line++) {
        Span span = new Span(starts.get(line - 1), starts.get(line));
        if (!text.slice(span).isBlank()) {
          labelled.add(new LabelledLine(span, range.label()));
        }
      }
    }
    return new LabelledText(text, labelled);
  }

  /** The line, from 1, in which an offset stands. */
  public int lineOf(int offset) {
    return (int) text.content().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  // Where each line starts, and the end of the text.
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    String content = text.content();
    for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    starts.add(content.length());
    return starts;
  }
}
