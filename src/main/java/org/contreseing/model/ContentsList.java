package org.contreseing.model;

import java.util.List;

/**
 * A contents list beside the headings it should list.
 *
 * @param span the list
 * @param entries how many entries it has
 * @param differences where the two differ, for messages; empty when they agree
 */
public record ContentsList(Span span, int entries, List<Label> differences) implements Located {

  public ContentsList {
    differences = List.copyOf(differences);
  }

  /** Whether it lists something else than the headings. */
  public boolean stale() {
    return !differences.isEmpty();
  }
}
