package org.contreseing.model;

/**
 * Something of the container that a reader of the plain text would not see.
 *
 * @param kind what it is
 * @param span where it touches the text; empty when it has no place in it
 * @param detail the text concerned, or a name; hostile text like any other content of the document
 */
public record Trace(Kind kind, Span span, String detail) implements Located {

  /** What a trace is. */
  public enum Kind {
    TRACKED_INSERTION,
    TRACKED_DELETION,
    COMMENT,
    HIDDEN_TEXT,
    FORM_FIELD,
    SIGNATURE_FIELD,
    MACRO,
    EMBEDDED_FILE,
    /** A page that is an image and was not recognised; the detail is {@code page N}. */
    UNREAD_PAGE
  }
}
