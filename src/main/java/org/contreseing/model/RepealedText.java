package org.contreseing.model;

import java.time.LocalDate;

/**
 * A row of {@code repealed_references.csv}.
 *
 * @param id its id there
 * @param change what became of it
 * @param label what people call the text
 * @param end first day on which it is no longer in force
 * @param replacement where its matter stands now
 * @param verified whether its end was read in a text that can be relied on, be it beside the text
 *     that ends it
 */
public record RepealedText(
    String id, Change change, String label, LocalDate end, String replacement, boolean verified) {

  /** What may become of a text, and which rule speaks of it. */
  public enum Change {
    /** It is out of force. */
    REPEALED,
    /** Its article has another number, and its old number may bear another matter. */
    RENUMBERED,
    /** The court or formality that it names is no more. */
    ABOLISHED,
    /** A newer standard, regulation of aid or circular stands in its place. */
    REPLACED
  }
}
