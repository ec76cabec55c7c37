package org.contreseing.segment;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.LineLabel;

/**
 * Where the parts of an agreement begin and end in the reading.
 *
 * @param first where the first article begins, or the chapter that stands above it
 * @param signature from the closing formula to the end of the blocks
 * @param notes what follows the blocks and is no annex
 * @param annexes headings of annexes, in order
 * @param end of the agreement
 */
record Zones(
    int first, Stretch signature, Optional<Stretch> notes, List<Heading> annexes, int end) {

  /**
   * @param closing finds signature and annexes
   * @param free lines with text that no noise touches
   * @param main headings of the articles
   * @param first see the record
   */
  static Zones of(
      Closing closing,
      Lines lines,
      List<Line> free,
      Decided decided,
      List<Heading> main,
      int first) {
    Optional<Line> signature = closing.signature(main);
    List<Heading> annexes = closing.annexes(main, signature);
    int start = signature.map(Line::from).orElse(behind(annexes, 0, lines.end()));
    int limit = start < first ? first : behind(annexes, start, lines.end());
    List<Line> zone = free.stream().filter(l -> l.from() >= start && l.from() < limit).toList();
    Optional<Line> notes = start < first ? resumed(zone, decided) : AfterSigning.notes(lines, zone);
    int end = notes.map(Line::from).orElse(limit);
    Optional<Stretch> rest =
        notes.filter(n -> start >= first).map(n -> new Stretch(n.from(), limit));
    return new Zones(first, new Stretch(start, end), rest, annexes, lines.end());
  }

  // Behind signatures that come first, where the opening goes on.
  private static Optional<Line> resumed(List<Line> zone, Decided decided) {
    return zone.stream()
        .skip(1)
        .filter(
            l ->
                decided.is(l, LineLabel.PARTY)
                    || decided.is(l, LineLabel.RECITAL)
                    || decided.is(l, LineLabel.TITLE))
        .findFirst();
  }

  private static int behind(List<Heading> annexes, int offset, int end) {
    return annexes.stream()
        .mapToInt(h -> h.line().from())
        .filter(from -> from >= offset)
        .findFirst()
        .orElse(end);
  }

  /** Whether the signatures stand before the first article. */
  boolean signedFirst() {
    return signature.from() < first;
  }

  /** Where the first annex begins; the end when there is none. */
  int annexed() {
    return behind(annexes, 0, end);
  }

  /** Where the last article ends. */
  int articlesEnd() {
    return signedFirst() ? annexed() : Math.min(signature.from(), annexed());
  }

  /** Whether a line stands in the opening: before the first article, outside of the signature. */
  boolean opens(Line line) {
    boolean signed = line.from() >= signature.from() && line.from() < signature.to();
    return line.from() < Math.min(first, signedFirst() ? first : articlesEnd()) && !signed;
  }

  /** Where the opening ends. */
  int openingEnd() {
    boolean resumed = signedFirst() && signature.to() < first;
    return signedFirst() && !resumed ? signature.from() : Math.min(first, articlesEnd());
  }

  /** Where an annex ends that begins here, when the next one begins there. */
  int annexEnd(Heading heading, int next) {
    boolean inside = !signedFirst() && heading.line().from() < signature.from();
    return inside ? Math.min(signature.from(), next) : next;
  }
}
