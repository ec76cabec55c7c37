package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.TypeConfidence;
import org.contreseing.model.TypeConfidence.Witness;

/**
 * Weighs what speaks for one type. Each witness leaves a share of the doubt, and the shares are
 * multiplied: confidence = 1 − ∏ (1 − weight), so that every further witness can only raise it. The
 * weights are judgements, set so that what a title names first weighs more than all that an object
 * and headings say of something else.
 */
final class TypeWitnesses {

  private static final double FIRST_IN_TITLE = 0.9;
  private static final double TITLE = 0.75;
  private static final double WEAK_TITLE = 0.35;
  private static final double OBJECT = 0.5;
  private static final double WEAK_OBJECT = 0.15;
  private static final double HEADING = 0.25;
  private static final double BODY = 0.06;
  private static final int MOST_HEADINGS = 3;
  private static final int MOST_PLACES = 4;

  private final String type;
  private final List<Witness> witnesses = new ArrayList<>();
  private double doubt = 1;

  TypeWitnesses(String type) {
    this.type = type;
  }

  boolean none() {
    return witnesses.isEmpty();
  }

  /** The title has words that say the type, and they are its first; or words that may say it. */
  void title(boolean strong, boolean first) {
    add(Witness.TITLE, first ? FIRST_IN_TITLE : strong ? TITLE : WEAK_TITLE, 1);
  }

  void object(boolean strong) {
    add(Witness.OBJECT, strong ? OBJECT : WEAK_OBJECT, 1);
  }

  void headings(int places) {
    add(Witness.HEADINGS, HEADING, Math.min(places, MOST_HEADINGS));
  }

  TypeWitnesses clauses(long places) {
    add(Witness.CLAUSES, BODY, Math.min(places, MOST_PLACES));
    return this;
  }

  private void add(Witness witness, double weight, long times) {
    if (times > 0) {
      witnesses.add(witness);
      doubt *= Math.pow(1 - weight, times);
    }
  }

  TypeConfidence confidence() {
    return new TypeConfidence(type, Math.round((1 - doubt) * 100) / 100.0, witnesses);
  }
}
