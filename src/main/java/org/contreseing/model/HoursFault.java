package org.contreseing.model;

import java.util.Optional;

/**
 * Hours of the day that cannot be kept: a range that ends before it starts, or two ranges for one
 * service.
 *
 * @param span the range, the second of two
 * @param quote as read
 * @param other the first of two, as read; empty when one range is at fault
 */
public record HoursFault(Span span, String quote, Optional<String> other) implements Located {

  /** The case under which a rule reports it. */
  public String faultCase() {
    return other.isPresent() ? "two-ranges" : "";
  }
}
