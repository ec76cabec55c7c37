package org.contreseing.model;

/**
 * A stretch that is in the text but not of the agreement; fact readers pass over it, except for
 * what it is read for.
 *
 * @param kind what it is
 * @param span where
 */
public record Noise(Kind kind, Span span) implements Located {

  /** What a stretch of noise is. */
  public enum Kind {
    CONTENTS_LIST,
    STAMP,
    RUNNING_HEADER,
    PAGE_NUMBER,
    QUOTED_TEXT,
    NOTE
  }
}
