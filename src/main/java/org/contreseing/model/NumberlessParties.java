package org.contreseing.model;

import java.util.List;

/**
 * The legal persons that are presented without any registration number, associations left out.
 *
 * @param span name of the first
 * @param parties their names
 * @param numbered names of the parties that have a number
 */
public record NumberlessParties(Span span, List<String> parties, List<String> numbered)
    implements Located {

  public NumberlessParties {
    parties = List.copyOf(parties);
    numbered = List.copyOf(numbered);
  }

  /** Whether no party at all has a number. */
  public boolean all() {
    return numbered.isEmpty();
  }
}
