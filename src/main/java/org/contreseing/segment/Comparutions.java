package org.contreseing.segment;

import java.util.List;
import org.contreseing.model.LineLabel;

/**
 * Where the parties and the recitals of an opening begin: by set phrases, and elsewhere where the
 * model is sure. Lines are given by their rank among those before the first article; -1 is nowhere.
 */
final class Comparutions {

  /** A phrase such as "Entre :" is only overruled by a model that is this sure. */
  private static final double SURE = 0.8;

  private Comparutions() {}

  /** The first line of the parties. */
  static int opener(List<Line> before, Decided decided) {
    int phrase = opener(before);
    int learned = first(before, decided, LineLabel.PARTY, 0);
    if (learned < 0 || phrase < 0 || learned == phrase) {
      return Math.max(learned, phrase);
    }
    boolean later =
        learned > phrase
            && before.subList(phrase, learned).stream()
                .allMatch(l -> decided.isOther(l, LineLabel.PARTY, SURE));
    boolean earlier = learned < phrase && decided.is(before.get(learned), LineLabel.PARTY, SURE);
    return later || earlier ? learned : phrase;
  }

  private static int opener(List<Line> before) {
    for (int i = 0; i < before.size(); i++) {
      if (Formulas.opensParties(before.get(i))) {
        return i;
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (Formulas.opensPartiesInside(before.get(i)) && i > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first line of the recitals: behind the parties, else before them. */
  static int recital(List<Line> before, Decided decided, int opener) {
    return first(before, decided, LineLabel.PARTY, 0) < 0
        ? recital(before, opener)
        : learnedRecital(before, decided, opener);
  }

  // Those behind the last line of the parties, else the visas before the first; the formula of
  // agreement alone is none where visas stand before.
  private static int learnedRecital(List<Line> before, Decided decided, int opener) {
    int last = opener;
    for (int i = opener; i < before.size(); i++) {
      last = decided.is(before.get(i), LineLabel.PARTY) ? i : last;
    }
    int behind = -1;
    for (int i = last; i < before.size() && behind < 0; i++) {
      Line line = before.get(i);
      boolean party = Formulas.presentsParty(line) && !Formulas.opensRecitals(line);
      behind = decided.is(line, LineLabel.RECITAL) && !party ? i : -1;
    }
    int early = -1;
    for (int i = 0; i < opener && early < 0; i++) {
      Line line = before.get(i);
      early = decided.is(line, LineLabel.RECITAL) && Formulas.opensRecitals(line) ? i : -1;
    }
    boolean formula =
        behind >= 0
            && before.subList(behind, before.size()).stream()
                .noneMatch(l -> decided.is(l, LineLabel.RECITAL) && !Formulas.agreed(l));
    return behind < 0 || early >= 0 && formula ? early : behind;
  }

  // The first recital after the comparution; visas that stand before it when nothing but the
  // formula of agreement comes after.
  private static int recital(List<Line> before, int opener) {
    int early = -1;
    for (int i = 0; i < before.size(); i++) {
      if (!Formulas.opensRecitals(before.get(i))) {
        continue;
      }
      if (i > opener && !(early >= 0 && opener >= 0 && Formulas.agreed(before.get(i)))) {
        return i;
      }
      early = early < 0 ? i : early;
    }
    return early;
  }

  private static int first(List<Line> before, Decided decided, LineLabel label, int from) {
    for (int i = from; i < before.size(); i++) {
      if (decided.is(before.get(i), label)) {
        return i;
      }
    }
    return -1;
  }
}
