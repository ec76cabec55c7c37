package org.contreseing.segment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.LineLabel;

/** What the line model, having heard the grammar, says of the lines of a text. */
final class Decided {

  /** Nothing is decided: the grammar is alone. */
  static final Decided NOTHING = new Decided(Map.of());

  private static final Set<LineLabel> OPENING =
      EnumSet.of(LineLabel.TITLE, LineLabel.PARTY, LineLabel.RECITAL);

  private final Map<Integer, LineModel.Guess> byLine;

  private Decided(Map<Integer, LineModel.Guess> byLine) {
    this.byLine = byLine;
  }

  /**
   * @param guesses of the lines with text, in order
   */
  static Decided of(Lines lines, List<LineModel.Guess> guesses) {
    Map<Integer, LineModel.Guess> byLine = new HashMap<>();
    List<Line> texts = lines.texts();
    for (int i = 0; i < texts.size(); i++) {
      byLine.put(texts.get(i).index(), guesses.get(i));
    }
    return new Decided(byLine);
  }

  /** The label of each line with text, in order. */
  List<LineLabel> labels(Lines lines) {
    return lines.texts().stream().map(l -> byLine.get(l.index()).label()).toList();
  }

  /** The label of a line of the opening; another line keeps the label that it has. */
  LineLabel opening(Line line, LineLabel label) {
    return Optional.ofNullable(byLine.get(line.index()))
        .map(LineModel.Guess::label)
        .filter(decided -> OPENING.contains(label) && OPENING.contains(decided))
        .orElse(label);
  }

  /** Whether a line is decided to be this. */
  boolean is(Line line, LineLabel label) {
    return is(line, label, 0);
  }

  /** Whether a line is decided, with at least this probability, to be something else than this. */
  boolean isOther(Line line, LineLabel label, double probability) {
    return Optional.ofNullable(byLine.get(line.index()))
        .filter(g -> g.label() != label && g.probability() >= probability)
        .isPresent();
  }

  /** Whether a line is decided to be this with at least this probability. */
  boolean is(Line line, LineLabel label, double probability) {
    return Optional.ofNullable(byLine.get(line.index()))
        .filter(g -> g.label() == label && g.probability() >= probability)
        .isPresent();
  }
}
