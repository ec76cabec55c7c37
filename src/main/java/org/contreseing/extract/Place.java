package org.contreseing.extract;

/**
 * Where a character of an extracted text stands in its container.
 *
 * @param part name of the part of the package, "" for a file that is one part
 * @param tag how many tags of the part come before it, an empty element counting for two
 * @param offset how many characters, entities resolved, stand between that tag and it; {@link
 *     #ELEMENT} when the tag itself is the character, like a tabulator
 */
public record Place(String part, int tag, int offset) {

  /** The offset of a character that is an element of its own. */
  public static final int ELEMENT = -1;

  /** Of characters that the program adds, like the number of a list, or was not asked about. */
  static final Place NONE = new Place("", 0, 0);

  public boolean isElement() {
    return offset == ELEMENT;
  }

  boolean isKnown() {
    return tag > 0;
  }

  Place after(int characters) {
    return characters == 0 || isElement() ? this : new Place(part, tag, offset + characters);
  }
}
