package org.contreseing.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;

/**
 * What became of an agreement from one version to the next.
 *
 * @param older the version approved, or the earlier one
 * @param newer the version signed, or the later one
 * @param pairings every section of both, in the order of the newer version, removed ones where they
 *     stood
 * @param form how often something is only written otherwise
 * @param formExamples the first few of each kind
 * @param findings what became of the findings
 */
public record Comparison(
    Agreement older,
    Agreement newer,
    List<Pairing> pairings,
    Map<FormKind, Integer> form,
    List<FormChange> formExamples,
    FindingChanges findings) {

  /** What a comparison comes to. */
  public enum Verdict {
    /** Word for word the same text. */
    SAME,
    /** The same words, written otherwise. */
    FORM_ONLY,
    /** The same text, with its blanks filled in. */
    FILLED_IN,
    /** Another text. */
    CHANGED;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Comparison {
    pairings = List.copyOf(pairings);
    formExamples = List.copyOf(formExamples);
  }

  /** What it comes to. */
  public Verdict verdict() {
    if (departs()) {
      return Verdict.CHANGED;
    }
    if (!pairings.stream().allMatch(Pairing::unchanged)) {
      return Verdict.FILLED_IN;
    }
    return form.isEmpty() ? Verdict.SAME : Verdict.FORM_ONLY;
  }

  /**
   * Whether the newer text is another than the older: anything but the way it is written, blanks
   * that were filled in, what signing brings, and references that follow renumbered articles. If
   * the one was approved and the other is signed, this is the alarm.
   */
  public boolean departs() {
    return pairings.stream().anyMatch(Comparison::departs);
  }

  private static boolean departs(Pairing pairing) {
    return !pairing.signing()
        && (pairing.added()
            || pairing.removed()
            || pairing.moved()
            || pairing.renumbered()
            || pairing.reworded());
  }

  /** All changes of text, sections added or removed left out, in the order of the pairings. */
  public Stream<Change> changes() {
    return pairings.stream()
        .filter(p -> !p.added() && !p.removed())
        .flatMap(p -> p.changes().stream());
  }

  /** Changes that were rightly made on the way to the signature. */
  public List<Change> filledIn() {
    return changes().filter(c -> c.nature() == Change.Nature.FILLED_IN).toList();
  }

  /** The facts that are others, what matters most first, then in text order. */
  public List<FactChange> facts() {
    return changes()
        .filter(Change::departs)
        .flatMap(c -> c.facts().stream())
        .sorted(FactChange.BY_WEIGHT)
        .toList();
  }

  /** The pairing in which a change stands. */
  public Optional<Pairing> pairingOf(Change change) {
    return pairings.stream().filter(p -> p.changes().contains(change)).findFirst();
  }
}
