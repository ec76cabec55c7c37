package org.contreseing.model;

import java.util.List;

/**
 * A title none of whose own words comes again in what the agreement says of its object.
 *
 * @param span the title
 * @param words those words, as printed
 */
public record ForeignTitle(Span span, List<String> words) implements Located {

  public ForeignTitle {
    words = List.copyOf(words);
  }
}
