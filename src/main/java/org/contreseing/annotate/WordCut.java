package org.contreseing.annotate;

import java.util.Optional;

/**
 * A place between the characters of a DOCX where marks can stand.
 *
 * @param offset in the part
 * @param run the run that has to be parted there; empty where none has
 * @param words the element of text in it that has to be parted too
 * @param exact whether it is the border that was asked for, or that of something around it
 */
record WordCut(int offset, Optional<XmlElement> run, Optional<XmlElement> words, boolean exact) {

  static WordCut outside(int offset, boolean exact) {
    return new WordCut(offset, Optional.empty(), Optional.empty(), exact);
  }

  static WordCut between(int offset, XmlElement run) {
    return new WordCut(offset, Optional.of(run), Optional.empty(), true);
  }

  static WordCut inside(int offset, XmlElement run, XmlElement words) {
    return new WordCut(offset, Optional.of(run), Optional.of(words), true);
  }
}
