package org.contreseing.model;

/**
 * A citation of a text that is no longer in force on some day.
 *
 * @param span the citation
 * @param quote as read
 * @param text the text cited
 * @param historical whether the sentence tells the past, names a contract concluded under it, or
 *     quotes its successor beside it
 */
public record RepealedCitation(Span span, String quote, RepealedText text, boolean historical)
    implements Located {

  /**
   * Whether the text was no longer in force on the day whose law applies, and is not cited as
   * history.
   */
  public boolean outdated(Setting setting) {
    return !historical && !text.end().isAfter(setting.actDay());
  }

  /** Whether it was out of force. */
  public boolean repealed(Setting setting) {
    return is(RepealedText.Change.REPEALED, setting);
  }

  /** Whether its article had another number. */
  public boolean renumbered(Setting setting) {
    return is(RepealedText.Change.RENUMBERED, setting);
  }

  /** Whether the court or formality that it names was no more. */
  public boolean abolished(Setting setting) {
    return is(RepealedText.Change.ABOLISHED, setting);
  }

  /** Whether a newer one stood in its place. */
  public boolean replaced(Setting setting) {
    return is(RepealedText.Change.REPLACED, setting);
  }

  private boolean is(RepealedText.Change change, Setting setting) {
    return text.change() == change && outdated(setting);
  }

  /** Whether neither the day of the act nor the end of the text can be doubted. */
  public boolean certain(Setting setting) {
    return setting.dated().isPresent() && text.verified();
  }
}
