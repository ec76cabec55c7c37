package org.contreseing.segment;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.LineLabel;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;

/**
 * Says of each line what an outline makes of it. Zones are painted over each other, the narrower
 * over the wider one.
 */
final class OutlineLabels {

  private final Lines lines;
  private final LineLabel[] labels;

  private OutlineLabels(Lines lines) {
    this.lines = lines;
    this.labels = new LineLabel[lines.size()];
  }

  /** The labels of the lines with text, in order, of a text that is cut into these outlines. */
  static List<LineLabel> of(Lines lines, List<Outline> outlines) {
    OutlineLabels painted = new OutlineLabels(lines);
    outlines.forEach(painted::paint);
    return lines.texts().stream()
        .map(l -> Optional.ofNullable(painted.labels[l.index()]).orElse(LineLabel.BODY))
        .toList();
  }

  private void paint(Outline outline) {
    paint(outline.whole(), LineLabel.TITLE);
    Span opening = outline.parties().cover(outline.recitals());
    int end = outline.whole().end();
    int first = outline.articles().stream().mapToInt(a -> a.span().start()).findFirst().orElse(end);
    // What stands between opening and signature outside of any article is the heading of a chapter.
    paint(
        new Span(opening.isEmpty() ? first : Math.min(first, opening.end()), end),
        LineLabel.HEADING);
    paint(outline.recitals(), LineLabel.RECITAL);
    paint(outline.parties(), LineLabel.PARTY);
    outline.title().ifPresent(t -> paint(t, LineLabel.TITLE));
    outline.articles().stream()
        .filter(a -> a.level() == 1)
        .forEach(a -> paint(a.span(), LineLabel.BODY));
    paint(outline.signature(), LineLabel.SIGNATURE);
    outline.articles().stream().map(Article::headingSpan).forEach(s -> paint(s, LineLabel.HEADING));
    outline.annexes().stream().map(Annex::span).forEach(s -> paint(s, LineLabel.ANNEX));
    outline.noise().forEach(n -> paint(n.span(), of(n.kind())));
  }

  private void paint(Span span, LineLabel label) {
    for (int i = at(span.start()); i < labels.length; i++) {
      Span line = lines.all().get(i).span();
      if (line.start() >= span.end()) {
        return;
      }
      labels[i] = label;
    }
  }

  // The first line that begins at an offset or holds it.
  private int at(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.all().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static LineLabel of(Noise.Kind kind) {
    return switch (kind) {
      case CONTENTS_LIST -> LineLabel.CONTENTS;
      case STAMP -> LineLabel.STAMP;
      case RUNNING_HEADER, PAGE_NUMBER -> LineLabel.RUNNING;
      case QUOTED_TEXT -> LineLabel.QUOTED;
      case NOTE -> LineLabel.NOTE;
    };
  }
}
