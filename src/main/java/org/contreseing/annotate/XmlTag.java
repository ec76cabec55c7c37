package org.contreseing.annotate;

/**
 * A tag of an XML part, at its place in the part's own characters.
 *
 * @param kind whether it opens, closes or does both
 * @param name as written, with its prefix
 * @param start of the tag, at its {@code <}
 * @param end after its {@code >}
 * @param number how many tags come before the text behind it, an empty element counting for two
 */
record XmlTag(Kind kind, String name, int start, int end, int number) {

  /** What a tag does. */
  enum Kind {
    OPEN,
    CLOSE,
    EMPTY
  }

  /** Its name without the prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon, "" when there is none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }
}
