package org.contreseing.report.compare;

import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.Pairing;
import org.contreseing.compare.Passage;
import org.contreseing.compare.Section;
import org.contreseing.model.Agreement;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;
import org.contreseing.report.Visible;

/** A few words before and after a difference, so that one sees what it is about. */
public final class Surroundings {

  private static final int WIDTH = 48;

  private final Comparison comparison;

  public Surroundings(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The words of its section before it, on one line. */
  public String before(Change change, Pairing pairing) {
    Outline outline = side(change).outline();
    int end = passage(change).span().start();
    int first = Math.min(end, section(change, pairing).start());
    int start = Math.max(first, end - WIDTH);
    String words = outline.reading().slice(new Span(start, end));
    int cut = start > first ? words.indexOf(' ') + 1 : 0;
    return Visible.line((cut > 0 ? "…" : "") + words.substring(cut));
  }

  /** The words of its section after it, on one line. */
  public String after(Change change, Pairing pairing) {
    Outline outline = side(change).outline();
    int start = passage(change).span().end();
    int last = Math.max(start, section(change, pairing).end());
    int end = Math.min(last, start + WIDTH);
    String words = outline.reading().slice(new Span(start, end));
    int cut = end < last ? words.lastIndexOf(' ') : -1;
    return Visible.line(cut >= 0 ? words.substring(0, cut) + "…" : words);
  }

  private static Span section(Change change, Pairing pairing) {
    return (gone(change) ? pairing.older() : pairing.newer())
        .map(Section::span)
        .orElse(pairing.section().span());
  }

  private Agreement side(Change change) {
    return gone(change) ? comparison.older() : comparison.newer();
  }

  private static Passage passage(Change change) {
    return gone(change) ? change.older() : change.newer();
  }

  private static boolean gone(Change change) {
    return change.newer().quote().isEmpty();
  }
}
