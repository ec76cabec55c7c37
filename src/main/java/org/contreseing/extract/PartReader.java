package org.contreseing.extract;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * A part of a package that counts what is read of it, so that text can tell where it stands. Only
 * asked for when somebody wants to know.
 */
final class PartReader extends StreamReaderDelegate {

  private final String part;
  private int tags;
  private int before;
  private int passed;

  PartReader(XMLStreamReader xml, String part) {
    super(xml);
    this.part = part;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    switch (event) {
      case START_ELEMENT, END_ELEMENT -> {
        tags++;
        passed = 0;
      }
      case CHARACTERS, CDATA, SPACE -> {
        before = passed;
        passed += getTextLength();
      }
      default -> {}
    }
    return event;
  }

  /** Where the text begins that was read last; unknown when nobody asked. */
  static Place text(XMLStreamReader xml) {
    return xml instanceof PartReader r ? new Place(r.part, r.tags, r.before) : Place.NONE;
  }

  /** Where the tag stands that was read last; unknown when nobody asked. */
  static Place element(XMLStreamReader xml) {
    return xml instanceof PartReader r ? new Place(r.part, r.tags, Place.ELEMENT) : Place.NONE;
  }
}
