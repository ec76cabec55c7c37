package org.contreseing.model;

import java.util.List;

/**
 * A committee that an agreement creates without saying how it works.
 *
 * @param span the words that create it
 * @param name what it is called
 * @param missing what is not said of it, in the order in which rules of a body are written
 */
public record GovernanceBody(Span span, String name, List<Label> missing) implements Located {

  public GovernanceBody {
    missing = List.copyOf(missing);
  }
}
