package org.contreseing.model;

import java.util.Optional;

/**
 * Something of the container that a reader of the plain text would not see.
 *
 * @param kind what it is
 * @param span where it touches the text; empty when it has no place in it
 * @param detail the text concerned, or a name; hostile text like any other content of the document
 * @param author who made it, as the container says; of tracked changes and comments
 * @param date when, as the container writes it
 */
public record Trace(
    Kind kind, Span span, String detail, Optional<String> author, Optional<String> date)
    implements Located {

  /** A trace of which nobody is said to be the author. */
  public Trace(Kind kind, Span span, String detail) {
    this(kind, span, detail, Optional.empty(), Optional.empty());
  }

  /** The same at another place. */
  public Trace at(Span place) {
    return new Trace(kind, place, detail, author, date);
  }

  /** What a trace is. */
  public enum Kind {
    TRACKED_INSERTION,
    /** Also what a tracked move takes away; it is not in the text. */
    TRACKED_DELETION,
    COMMENT,
    /** What the format hides; it is not in the text. */
    HIDDEN_TEXT,
    /** In the text, and written in the colour of what lies behind it. */
    PALE_TEXT,
    /** In the text, and too small to be read. */
    TINY_TEXT,
    /** In the text, and outside of the visible page. */
    OUTSIDE_TEXT,
    /**
     * In the text, and painted without ink; the text under the image of a scan is none of these.
     */
    INVISIBLE_TEXT,
    /** In the text, and painted over. */
    COVERED_TEXT,
    HIGHLIGHT,
    FORM_FIELD,
    /** A field that shows nothing, or only says what to write; the detail is its name. */
    EMPTY_FIELD,
    /** A mail merge field that shows its own name; the detail is that name. */
    MERGE_FIELD,
    SIGNATURE_FIELD,
    /** Letters behind or across the pages. */
    WATERMARK,
    MACRO,
    /**
     * What the document would fetch when opened; the detail is the kind of link, then the target.
     */
    EXTERNAL_LINK,
    EMBEDDED_FILE,
    /** A property of the file that names a person; the detail is the name of the property. */
    METADATA,
    /** What an earlier state of the file said and this one does not; it is not in the text. */
    EARLIER_TEXT,
    /** The same, in a state that was signed. */
    SIGNED_TEXT,
    /** A page that is an image and was not recognised; the detail is {@code page N}. */
    UNREAD_PAGE,
    /** A page that was recognised from an image; the detail is {@code page N}. */
    RECOGNISED_PAGE,
    /** A page with letters that a font gives no meaning; the detail is {@code N/all letters}. */
    UNMAPPED_TEXT
  }
}
