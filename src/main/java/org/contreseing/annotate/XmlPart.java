package org.contreseing.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.contreseing.extract.Place;

/**
 * An XML part as its own characters, with the elements in it, so that something can be put in and
 * everything else stay as it is. For parts that a parser has read before: this is no parser.
 */
final class XmlPart {

  private final String text;
  private final List<XmlElement> elements = new ArrayList<>();
  private final Map<Integer, XmlElement> byOpening = new HashMap<>();
  private final Map<Integer, XmlElement> byClosing = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  XmlPart(String text) {
    this.text = text;
    read();
  }

  private void read() {
    XmlTags tags = new XmlTags(text);
    Optional<XmlElement> around = Optional.empty();
    for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
      XmlTag tag = next.get();
      ends.put(tag.number(), tag.end());
      if (tag.kind() == XmlTag.Kind.CLOSE) {
        around.ifPresent(element -> element.closedBy(tag));
        around.ifPresent(element -> byClosing.put(tag.number(), element));
        around = around.flatMap(XmlElement::parent);
      } else {
        XmlElement element = new XmlElement(tag, around);
        elements.add(element);
        boolean empty = tag.kind() == XmlTag.Kind.EMPTY;
        byOpening.put(tag.number() - (empty ? 1 : 0), element);
        if (empty) {
          byClosing.put(tag.number(), element);
        } else {
          around = Optional.of(element);
        }
      }
    }
  }

  String text() {
    return text;
  }

  /** All its elements in order. */
  List<XmlElement> elements() {
    return elements;
  }

  /** The first element of a local name. */
  Optional<XmlElement> first(String local) {
    return elements.stream().filter(e -> e.is(local)).findFirst();
  }

  String slice(XmlElement element) {
    return text.substring(element.start(), element.end());
  }

  /** The value of an attribute as it is written, by local name. */
  Optional<String> attribute(XmlElement element, String local) {
    return XmlTags.attribute(text.substring(element.start(), element.open().end()), local);
  }

  /** The part with something more at the end of an element. */
  String withLast(XmlElement element, String words) {
    int end = element.insideEnd();
    return element.isEmpty()
        ? text.substring(0, end - 2)
            + ">"
            + words
            + "</"
            + element.open().name()
            + ">"
            + text.substring(end)
        : text.substring(0, end) + words + text.substring(end);
  }

  /** The element that a character is, or stands directly in. */
  Optional<XmlElement> elementOf(Place place) {
    XmlElement opened = byOpening.get(place.tag());
    if (opened != null) {
      return Optional.of(opened);
    }
    Optional<XmlElement> closed = Optional.ofNullable(byClosing.get(place.tag()));
    return place.isElement() ? closed : closed.flatMap(XmlElement::parent);
  }

  /** Where the character at a place starts; empty for one that is an element. */
  OptionalInt offset(Place place) {
    Integer end = ends.get(place.tag());
    return place.isElement() || end == null
        ? OptionalInt.empty()
        : OptionalInt.of(XmlTags.skip(text, end, place.offset()));
  }

  /** Where the character that starts at an offset ends: an entity is one character. */
  int after(int offset) {
    return XmlTags.skip(text, offset, 1);
  }
}
