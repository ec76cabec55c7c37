package org.contreseing.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An element of an XML part, at its place in the part's own characters. */
final class XmlElement {

  private final XmlTag open;
  private final Optional<XmlElement> parent;
  private final List<XmlElement> children = new ArrayList<>(0);
  private XmlTag close;

  XmlElement(XmlTag open, Optional<XmlElement> parent) {
    this.open = open;
    this.parent = parent;
    this.close = open;
    parent.ifPresent(p -> p.children.add(this));
  }

  void closedBy(XmlTag tag) {
    close = tag;
  }

  XmlTag open() {
    return open;
  }

  boolean isEmpty() {
    return open.kind() == XmlTag.Kind.EMPTY;
  }

  /** Where it starts, at the first character of its first tag. */
  int start() {
    return open.start();
  }

  /** Where what it holds starts. */
  int inside() {
    return open.end();
  }

  /** Where what it holds ends. */
  int insideEnd() {
    return isEmpty() ? open.end() : close.start();
  }

  /** Where it ends, after the last character of its last tag. */
  int end() {
    return close.end();
  }

  String local() {
    return open.local();
  }

  boolean is(String local) {
    return local().equals(local);
  }

  Optional<XmlElement> parent() {
    return parent;
  }

  List<XmlElement> children() {
    return children;
  }

  Optional<XmlElement> child(String local) {
    return children.stream().filter(c -> c.is(local)).findFirst();
  }

  /** It and the elements around it, from the inside. */
  Stream<XmlElement> outwards() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, e -> e.flatMap(x -> x.parent))
        .map(Optional::get);
  }

  /** The nearest of it and the elements around it that is one of a kind. */
  Optional<XmlElement> nearest(Predicate<XmlElement> kind) {
    return outwards().filter(kind).findFirst();
  }
}
