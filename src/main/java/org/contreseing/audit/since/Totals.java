package org.contreseing.audit.since;

/**
 * What a comparison of two audits comes to.
 *
 * @param gained findings of the later audit that the earlier one has not
 * @param resolved findings that a document has no longer
 * @param gone findings of documents that are no longer there or can no longer be read
 * @param added agreements that only the later audit has
 * @param removed agreements that only the earlier audit has
 * @param moved agreements of the same content under another name
 */
public record Totals(
    long gained, long resolved, long unchanged, long gone, long added, long removed, long moved) {

  static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

  Totals plus(Pairing pairing) {
    return new Totals(
        gained + pairing.gained().size(),
        resolved + pairing.resolved().size(),
        unchanged + pairing.unchanged(),
        gone + pairing.gone(),
        added + is(pairing, Pairing.State.ADDED),
        removed + is(pairing, Pairing.State.REMOVED),
        moved + is(pairing, Pairing.State.MOVED));
  }

  private static int is(Pairing pairing, Pairing.State state) {
    return pairing.state() == state ? 1 : 0;
  }
}
