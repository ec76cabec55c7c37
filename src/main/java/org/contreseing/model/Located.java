package org.contreseing.model;

/** Something that stands at a place of the text. */
public interface Located {

  /** Where it stands in the extracted text. */
  Span span();
}
