package org.contreseing.extract;

import javax.xml.stream.XMLStreamReader;

/** Element names of ODF under their usual prefixes, which a document need not use. */
final class OdtNames {

  private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  private OdtNames() {}

  /** For example {@code text:p}; the local name alone outside of ODF's own name spaces. */
  static String of(XMLStreamReader xml) {
    String uri = xml.getNamespaceURI();
    if (uri == null || !uri.startsWith(SPACE)) {
      return xml.getLocalName();
    }
    int end = uri.indexOf(':', SPACE.length());
    return uri.substring(SPACE.length(), end < 0 ? uri.length() : end) + ":" + xml.getLocalName();
  }
}
