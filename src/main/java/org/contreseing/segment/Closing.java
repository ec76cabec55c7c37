package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.LineLabel;
import org.contreseing.search.Finder;
import org.contreseing.segment.Heading.Style;

/**
 * What stands after the last article: signature and annexes, and where the agreement's own articles
 * end.
 */
final class Closing {

  private static final int BLOCK_WORDS = 16;
  private static final Finder NUMBERED =
      Finder.of("ANNEXES?\\s(?:N°\\s?)?(?:\\d{1,2}|[IVX]{1,4}|[A-H])(?:\\s?[-–—:.]|$)");
  private static final int INSIDE = 4;
  private static final int SIGNED = 3;

  private final Lines lines;
  private final List<Line> free;
  private final List<Heading> proposals;
  private final Decided decided;
  private final Set<Integer> annexLines;

  Closing(Lines lines, List<Line> free, List<Heading> proposals, Decided decided) {
    this.lines = lines;
    this.free = free;
    this.proposals = proposals;
    this.decided = decided;
    this.annexLines =
        proposals.stream()
            .filter(h -> h.style() == Style.ANNEX && stands(h.line()))
            .map(h -> h.line().index())
            .collect(Collectors.toSet());
  }

  /**
   * The agreement's own headings: those before numbering starts again behind a closing formula or
   * an annex heading.
   */
  List<Heading> mainOnly(List<Heading> headings) {
    for (int i = 1; i < headings.size(); i++) {
      int from = headings.get(i - 1).line().index();
      int to = headings.get(i).line().index();
      boolean closed =
          free.stream()
              .anyMatch(
                  l -> l.index() > from && l.index() < to && (Formulas.closes(l) || isAnnex(l)));
      boolean goesOn =
          headings.get(i).rank() == lastRank(headings.subList(0, i)) + 1
              && headings.get(i).style() != Style.BARE;
      if (closed && !goesOn) {
        return headings.subList(0, i);
      }
    }
    return headings;
  }

  private boolean isAnnex(Line line) {
    return annexLines.contains(line.index());
  }

  private static int lastRank(List<Heading> headings) {
    return headings.stream()
        .filter(h -> !h.divides())
        .reduce((a, b) -> b)
        .map(Heading::rank)
        .orElse(0);
  }

  /**
   * The first line of the signature zone: a closing formula after the last article, else the first
   * block, else a formula before the first article.
   */
  Optional<Line> signature(List<Heading> main) {
    int last = main.isEmpty() ? -1 : main.get(main.size() - 1).line().index();
    Optional<Line> formula =
        free.stream().filter(l -> l.index() > last && Formulas.closes(l)).findFirst();
    Optional<Line> block = blocks(last);
    Optional<Line> after =
        formula
            .filter(f -> block.filter(b -> b.index() < f.index()).isEmpty())
            .or(() -> block)
            .or(() -> formula);
    return after
        .or(() -> signed(last))
        .or(
            () ->
                free.stream()
                    .filter(
                        l ->
                            !main.isEmpty()
                                && l.index() < main.get(0).line().index()
                                && Formulas.closes(l))
                    .findFirst());
  }

  // No formula and no block that the grammar knows: the first of the lines that the model takes for
  // a signature.
  private Optional<Line> signed(int last) {
    List<Line> signed =
        free.stream().filter(l -> l.index() > last && decided.is(l, LineLabel.SIGNATURE)).toList();
    return signed.size() >= SIGNED ? Optional.of(signed.get(0)) : Optional.empty();
  }

  // "Pour la commune," counts when short lines alone follow up to the next annex.
  private Optional<Line> blocks(int last) {
    List<Line> tail = free.stream().filter(l -> l.index() > last).toList();
    int end = 0;
    while (end < tail.size() && !(isAnnex(tail.get(end)) && end > 0)) {
      end++;
    }
    for (int i = 0; i < end; i++) {
      if (Formulas.opensBlock(tail.get(i))
          && lines.opensParagraph(tail.get(i).index())
          && tail.subList(i, end).stream()
              .allMatch(l -> l.words() <= BLOCK_WORDS || Formulas.closes(l))) {
        return Optional.of(tail.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Headings of annexes: after the signature, or after the last article when nothing is signed and
   * a text follows.
   */
  List<Heading> annexes(List<Heading> main, Optional<Line> signature) {
    if (main.isEmpty()) {
      return List.of();
    }
    int last = main.get(main.size() - 1).line().index();
    int after = Math.max(last, signature.map(Line::index).orElse(last));
    List<Heading> found = new ArrayList<>();
    for (Heading heading : proposals) {
      boolean annex = heading.style() == Style.ANNEX && stands(heading.line());
      boolean behind =
          heading.line().index() > after && (signature.isPresent() || followed(heading));
      if (annex && (behind || inside(heading, last, after))) {
        found.add(heading);
      }
    }
    return found;
  }

  // At the head of a paragraph; where each line is one, "ANNEXE 2 – Indicateurs" in capitals stands
  // out by itself.
  private boolean stands(Line line) {
    return lines.opensParagraph(line.index()) || NUMBERED.matcher(line.text()).lookingAt();
  }

  // An annex that stands before the signatures stands out, and has a text of its own.
  private boolean inside(Heading heading, int last, int signature) {
    int index = heading.line().index();
    return index > last
        && index < signature
        && (heading.line().isCapitals() || heading.line().level() > 0)
        && lines.closesParagraph(index)
        && followed(heading)
        && free.stream().filter(l -> l.index() > index && l.index() < signature).count() >= INSIDE;
  }

  private boolean followed(Heading heading) {
    return lines.nextText(heading.line().index()).filter(l -> !isAnnex(l)).isPresent();
  }
}
