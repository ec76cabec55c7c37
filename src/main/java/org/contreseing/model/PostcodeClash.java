package org.contreseing.model;

import java.util.List;

/**
 * A postcode that is not that of the place where a party says it sits.
 *
 * @param span postcode and town
 * @param party what to call the party
 * @param postcode five digits
 * @param place the town or department it does not belong to
 * @param right postcodes, or their first digits, that do; never empty
 */
public record PostcodeClash(
    Span span, String party, String postcode, String place, List<String> right) implements Located {

  public PostcodeClash {
    right = List.copyOf(right);
  }
}
